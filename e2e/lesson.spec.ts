import { readCourse } from '#server/course/load-course'
import { answerItem } from './answer-item'
import { expect, expectAccessible, progressOf, test, waitForIslands } from './course-test'

const course = readCourse()

for (const module of course.modules) {
  test(`${module.id}: the whole lesson reads without JavaScript, each figure and check in its still form`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto(`/lessons/${module.id}`)
    for (const section of module.lesson.outline.sections) {
      await expect(page.getByRole('heading', { level: 2, name: section.title })).toBeVisible()
    }
    await expect(page.getByRole('figure')).toHaveCount(module.lesson.outline.figures.length)
    const text = ((await page.locator('[data-lesson-body]').textContent()) ?? '').replace(/\s+/g, ' ')
    for (const check of module.checks)
      expect(text).toContain(check.stem.trim().replace(/\s+/g, ' ').slice(0, 40))
    await context.close()
  })
}

test('a lesson read to its end is remembered, and the map offers the next one', async ({ page }) => {
  const [first, second] = course.modules
  await page.goto(`/lessons/${first?.id}`)
  for (const section of first?.lesson.outline.sections ?? []) {
    await page.locator(`[id="${section.id}"]`).scrollIntoViewIfNeeded()
    await expect
      .poll(async () => (await progressOf(page))?.lessons[`${first?.id}`]?.read ?? [])
      .toContain(section.id)
  }
  await page.goto('/lessons')
  await expect(page.getByText('Lesson read').first()).toBeVisible()
  await expect(page.getByRole('link', { name: `Go on: ${second?.title}` })).toBeVisible()
})

test('reading is resumed at the section where it stopped', async ({ page }) => {
  const [first] = course.modules
  const third = first?.lesson.outline.sections[2]?.id
  await page.goto(`/lessons/${first?.id}`)
  await page.locator(`[id="${third}"]`).scrollIntoViewIfNeeded()
  await expect.poll(async () => (await progressOf(page))?.lessons[`${first?.id}`]?.place).toBe(third)
  await page.goto('/lessons')
  await page.getByRole('link', { name: `Go on: ${first?.title}` }).click()
  await expect(page).toHaveURL(new RegExp(`#${third}$`))
})

test('a source mark opens its facts beside the text, by keyboard, and leads to the same passage in plain words', async ({
  page,
}) => {
  await page.goto('/lessons/m1-what-remission-means')
  await waitForIslands(page)
  const mark = page.getByRole('link', { name: 'Sources for this passage: M1-F01', exact: true }).first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const peek = page.getByRole('dialog', { name: /M1-F01$/ })
  await expect(peek).toContainText('M1-F01 ·')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(peek).toBeHidden()
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await peek.getByRole('link', { name: 'This passage in plain words' }).click()
  await expect(page).toHaveURL(/\/guide\/m1-what-remission-means#g\d+$/)
})

test('a glossary word opens both definitions', async ({ page }) => {
  await page.goto('/lessons/m3-measuring-response')
  await waitForIslands(page)
  await page.locator('[data-lesson-body]').getByRole('link', { name: 'nadir', exact: true }).first().click()
  await expect(page.getByRole('dialog', { name: 'nadir' })).toContainText('Plainly')
})

test('without JavaScript a source mark leads to the page of facts, and back to the passage', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/lessons/m1-what-remission-means')
  await page.getByRole('link', { name: 'Sources for this passage: M1-F01', exact: true }).first().click()
  await expect(page).toHaveURL(/\/lessons\/m1-what-remission-means\/facts#M1-F01$/)
  await page.locator('#M1-F01').getByRole('link', { name: 'This passage for professionals' }).click()
  await expect(page).toHaveURL(/\/lessons\/m1-what-remission-means#p-m1-f01$/)
  await context.close()
})

for (const module of course.modules) {
  test(`${module.id}: its checks are answered by their key, explained at once, and remembered without a score`, async ({
    page,
  }) => {
    await page.goto(`/lessons/${module.id}`)
    for (const check of module.checks) {
      const place = page.locator(`[data-check="${check.id}"]`)
      await place.scrollIntoViewIfNeeded()
      await expect(place.getByRole('button', { name: 'Check my answer' })).toBeVisible()
      await place.getByRole('button', { name: 'Check my answer' }).click()
      await expect(place.getByText('Give an answer first.')).toBeVisible()
      await answerItem(place, check, 'right')
      await place.getByRole('button', { name: 'Check my answer' }).click()
      await expect(place.getByRole('button', { name: 'Answer again' })).toBeVisible()
      await expect.poll(async () => (await progressOf(page))?.checks[check.id]).toBeDefined()
      const { score, max } = (await progressOf(page)).checks[check.id]
      expect(score).toBe(max)
    }
  })
}
