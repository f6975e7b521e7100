import { readCourse } from '#server/course/load-course'
import { answerItem } from './answer-item'
import { expect, expectAccessible, test } from './course-test'
import { answerAll, runningOf, startQuiz, submit } from './quiz-page'

const course = readCourse()
const [first] = course.modules

for (const module of course.modules) {
  test(`${module.id}: the quiz is sat to a perfect score, then to a poor one`, async ({ page }) => {
    test.setTimeout(120_000)
    const items = await startQuiz(page, module)
    await answerAll(page, items, 'right')
    await expect(page.getByText('Every question has an answer.')).toBeVisible()
    await submit(page)
    await expect(page.getByTestId('percent')).toHaveText('100.0 %')
    await expect(page.getByText('You have mastered this module.')).toBeVisible()
    await page.getByRole('button', { name: 'Start the next attempt' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Question 1 of 12/ })).toBeVisible()
    const again = (await runningOf(page, module.id))?.items ?? []
    const poor = again.flatMap(({ id }) => module.quiz.find((item) => item.id === id) ?? [])
    await answerAll(page, poor, 'poor')
    await submit(page)
    const percent = Number((await page.getByTestId('percent').textContent())?.replace(' %', ''))
    expect(percent).toBeLessThan(20)
    await expect(page.getByRole('link', { name: 'Where this is taught' }).first()).toHaveAttribute(
      'href',
      new RegExp(`^/lessons/${module.id}#p-`),
    )
  })
}

test('answers survive a reload in the middle, and a second tab shows the same', async ({ page, context }) => {
  if (!first) throw new Error('no module')
  const items = await startQuiz(page, first)
  for (const item of items.slice(0, 4)) {
    await answerItem(page, item, 'right')
    await page.getByRole('button', { name: 'Next', exact: true }).click()
  }
  await page.getByRole('button', { name: 'Flag to come back to' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: /^Question 5 of 12/ })).toBeVisible()
  const second = await context.newPage()
  await second.goto(`/lessons/${first.id}/quiz`)
  await expect(second.getByRole('heading', { level: 2, name: /^Question 5 of 12/ })).toBeVisible()
  await expect(second.getByRole('button', { name: /^Question 1\b.*answered/ })).toBeVisible()
  await second.close()
  for (const item of items.slice(4)) {
    await answerItem(page, item, 'right')
    const last = item === items.at(-1)
    await page.getByRole('button', { name: last ? 'Review and submit' : 'Next', exact: true }).click()
  }
  await submit(page)
  await expect(page.getByTestId('percent')).toHaveText('100.0 %')
})

test('the review names what is missing; the result and every screen pass axe', async ({ page }) => {
  if (!first) throw new Error('no module')
  const items = await startQuiz(page, first)
  const kinds = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (!kinds.has(item.kind)) await expectAccessible(page)
    kinds.add(item.kind)
    await page
      .getByRole('button', { name: index === items.length - 1 ? 'Review and submit' : 'Next', exact: true })
      .click()
  }
  await expect(page.getByText('12 questions are not fully answered')).toBeVisible()
  await expectAccessible(page)
  await submit(page)
  await expect(page.getByTestId('percent')).toHaveText('0.0 %')
  await expectAccessible(page)
})

test('a quiz is sat by keyboard alone', async ({ page }) => {
  if (!first) throw new Error('no module')
  const items = await startQuiz(page, first)
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  for (const [index, item] of items.entries()) {
    await expect(
      page.getByRole('heading', { level: 2, name: new RegExp(`^Question ${index + 1} of 12`) }),
    ).toBeVisible()
    const control = page.locator('form').locator('input, select, button[data-control]').first()
    await control.focus()
    if (item.kind === 'numeric') await page.keyboard.type('7')
    else if (item.kind === 'drop-down-cloze') await page.keyboard.press('ArrowDown')
    else if (item.kind === 'ordered-response') await press('Keep this order')
    else await page.keyboard.press('Space')
    await press(index === items.length - 1 ? 'Review and submit' : 'Next')
  }
  await press('Submit my answers')
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused()
})

test('offline at submission: the answers are kept, and sent by themselves when the line is back', async ({
  page,
  context,
}) => {
  if (!first) throw new Error('no module')
  const items = await startQuiz(page, first)
  await answerAll(page, items, 'right')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Submit my answers' }).click()
  await expect(page.getByText('You are offline').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send again' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByTestId('percent')).toHaveText('100.0 %')
})
