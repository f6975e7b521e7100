import { simulationIds } from '#domain/journey/case.schema'
import { readCourse } from '#server/course/load-course'
import { expect, expectAccessible, test } from './course-test'

const course = readCourse()
const [numbers] = course.modules.flatMap((module) =>
  module.numbers.map((one) => `/guide/${module.id}/numbers/${one.id}`),
)

const PAGES = [
  '/',
  '/lessons',
  ...course.modules.map((module) => `/lessons/${module.id}`),
  '/guide',
  ...course.modules.map((module) => `/guide/${module.id}`),
  '/guide/help',
  `${numbers}`,
  ...['words', 'picture', 'full'].map((detail) => `${numbers}/${detail}`),
  '/lessons/m1-what-remission-means/facts',
  '/lessons/m1-what-remission-means/quiz',
  '/journeys',
  ...simulationIds.map((id) => `/journeys/${id}`),
  '/journeys/cohort',
  '/criteria',
  '/glossary',
  '/sources',
  '/about',
  '/progress',
  '/no-such-page',
]

for (const path of PAGES) {
  test(`${path} passes axe in light and dark and fits a phone`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page)
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto('/lessons')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('a chosen colour scheme stays, on the next page too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/lessons')
  const button = page.getByRole('button', { name: /Colours/ })
  await expect(async () => {
    await button.click()
    await expect(button).toHaveAccessibleName(/Dark/, { timeout: 200 })
  }).toPass()
  await page.goto('/glossary')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
