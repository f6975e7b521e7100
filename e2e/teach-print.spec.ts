import type { Page } from '@playwright/test'
import { words as board } from '#ui/educator/board/words'
import { words as classes } from '#ui/educator/classes/words'
import { expect, test } from './course-test'
import { type DemoDesk, teachDemo } from './teach-desk'

const SHEETS: readonly (readonly [name: string, (desk: DemoDesk) => string, (desk: DemoDesk) => string])[] = [
  ['the gradebook', ({ path }) => `${path}/gradebook`, ({ alias }) => alias],
  ['the sheet of a learner', ({ path, learnerId }) => `${path}/gradebook/${learnerId}`, ({ alias }) => alias],
  ['the evidence', ({ path }) => `${path}/evidence`, () => 'm1-n1'],
  ['the page that lets students in', ({ path }) => `${path}/learners/sheet`, ({ code }) => code],
]

async function expectNoNavigation(page: Page): Promise<void> {
  for (const nav of await page.getByRole('navigation').all()) await expect(nav).toBeHidden()
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden()
  for (const field of await page.getByRole('textbox').all()) await expect(field).toBeHidden()
  await expect(page.getByRole('link', { name: classes.head.all, exact: true })).toBeHidden()
}

for (const [name, findPath, findSaid] of SHEETS) {
  test(`on paper ${name} stands without navigation and buttons, whole`, async ({ page }) => {
    test.slow()
    const desk = await teachDemo(page)
    await page.goto(findPath(desk))
    // Paper of A4 between its margins.
    await page.setViewportSize({ width: 720, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    await expectNoNavigation(page)
    await expect(page.getByText(findSaid(desk)).first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(720)
  })
}

test('names that are hidden on the board stay hidden on paper', async ({ page }) => {
  test.slow()
  const { path, alias } = await teachDemo(page)
  await page.goto(`${path}/board`)
  await expect(page.locator('[data-line="live"]')).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: board.show })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(board.nameless(1), { exact: true }).first()).toBeVisible()
  await expect(page.getByText(alias)).toHaveCount(0)
  await expectNoNavigation(page)
})

test('the square to point a camera at is printed dark on white in the dark scheme too', async ({ page }) => {
  test.slow()
  const { path, code } = await teachDemo(page)
  await page.goto(`${path}/learners/sheet`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const square = page.getByRole('img', { name: classes.share.qr(code) })
  await expect(square).toBeVisible()
  const box = await square.boundingBox()
  expect(box?.width).toBeGreaterThan(150)
  const colours = await square.evaluate((svg) => [
    getComputedStyle(svg).backgroundColor,
    getComputedStyle(svg.querySelector('path') ?? svg).fill,
  ])
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})
