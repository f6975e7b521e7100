import type { Locator, Page } from '@playwright/test'
import { words as board } from '#ui/educator/board/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as gradebook } from '#ui/educator/gradebook/words'
import { expect, test } from './course-test'
import { teachDemo } from './teach-desk'

const MOST_STOPS = 250

/** Tabs on until the control has the focus, as a person without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toHaveCount(1)
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not reach this control.')
}

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press(key)
}

test('a class is made by the keyboard alone', async ({ page }) => {
  test.slow()
  await teachDemo(page)
  await page.goto('/teach')
  await press(page, page.getByRole('link', { name: classes.list.make }))
  await expect(page.getByRole('heading', { level: 1, name: classes.make.title })).toBeVisible()
  await tabTo(page, page.getByLabel(classes.form.name, { exact: true }))
  await page.keyboard.type('Made without a mouse')
  await press(page, page.getByText(classes.form.more))
  await press(page, page.getByLabel(classes.form.closes).first(), 'Space')
  await page.keyboard.press('Escape')
  await press(page, page.getByRole('button', { name: classes.make.button }))
  await expect(page.getByRole('heading', { level: 1, name: 'Made without a mouse' })).toBeVisible()
})

test('the board is read, and its names are hidden, by the keyboard alone', async ({ page }) => {
  test.slow()
  const { path } = await teachDemo(page)
  await page.setViewportSize({ width: 600, height: 800 })
  await page.goto(path)
  await expect(page).toHaveURL(/\/board$/)
  await expect(page.locator('[data-line="live"]')).toBeVisible()
  const table = page.getByRole('region', { name: board.table })
  await tabTo(page, table)
  const before = await table.evaluate((element) => element.scrollLeft)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before)
  await page.keyboard.press('h')
  await expect(page.getByRole('rowheader', { name: board.nameless(1), exact: true })).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('rowheader', { name: board.nameless(1), exact: true })).toHaveCount(0)
})

test('the gradebook is sorted and filtered, a learner opened, a comment written and a grade changed by the keyboard alone', async ({
  page,
}) => {
  test.slow()
  const { path, alias } = await teachDemo(page)
  await page.goto(`${path}/gradebook`)
  await press(page, page.getByRole('link', { name: gradebook.head.mastered }))
  await expect(page.getByRole('columnheader', { name: gradebook.head.mastered })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  )
  await tabTo(page, page.getByLabel(gradebook.filter.text))
  await page.keyboard.type(alias)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^1 of \d+ learners$/)).toBeVisible()
  await press(page, page.getByRole('link', { name: alias, exact: true }))
  await expect(page.getByRole('heading', { level: 2, name: alias })).toBeVisible()

  const first = page.locator('section[id]').first()
  await press(page, first.locator('summary').filter({ hasText: gradebook.one.commentField }))
  await tabTo(page, first.getByLabel(gradebook.one.commentField))
  await page.keyboard.type('Read the second section once more.')
  await press(page, first.getByRole('button', { name: gradebook.one.commentButton }))
  await expect(first.getByText(gradebook.one.commented)).toBeVisible()
  await expect(first.getByRole('listitem').filter({ hasText: 'Read the second section' })).toBeVisible()

  await tabTo(page, first.getByLabel(gradebook.one.changePoints))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('11.5')
  await tabTo(page, first.getByLabel(gradebook.one.reason))
  await page.keyboard.type('Answered aloud in the seminar.')
  await press(page, first.getByRole('button', { name: gradebook.one.changeButton, exact: true }))
  await expect(first.getByText(gradebook.one.changedNow)).toBeVisible()
  await expect(first.getByText(/^11\.5 of 12\. Changed by hand\./)).toBeVisible()
  await expect(
    first.getByRole('listitem').filter({ hasText: 'Answered aloud in the seminar.' }),
  ).toBeVisible()
})
