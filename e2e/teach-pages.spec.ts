import type { Page } from '@playwright/test'
import { joinClass } from './class-walk'
import { expect, expectAccessible, test } from './course-test'
import { keepCertificate, listOpenPages, listTeachPages, teachDemo } from './teach-desk'

const WIDTHS = [390, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const NARROWEST = 320

/** Reads one page in each width and scheme, and at last as narrow as a page is ever read. */
async function expectPresentable(page: Page, path: string): Promise<void> {
  await page.goto(path)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page)
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: 700 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `the width of ${path}`).toBeLessThanOrEqual(NARROWEST)
}

test('pages that need no account can be read by all, in both schemes, on any screen', async ({ page }) => {
  test.setTimeout(300_000)
  const code = await test.step('the demo class', async () => (await teachDemo(page)).code)
  await page.context().clearCookies()
  for (const [name, path] of listOpenPages(code, await keepCertificate())) {
    await test.step(name, () => expectPresentable(page, path))
  }
  await joinClass(page, code, `Reader ${Date.now() % 100_000}`)
  await test.step('join-member', () => expectPresentable(page, '/join'))
  await test.step('certificate-member', () => expectPresentable(page, '/certificate'))
})

for (const half of [0, 1]) {
  test(`the pages of a full class can be read by all, in both schemes, on any screen, ${half + 1} of 2`, async ({
    page,
  }) => {
    test.setTimeout(400_000)
    const pages = listTeachPages(await teachDemo(page))
    for (const [name, path] of pages.filter((_, index) => index % 2 === half)) {
      await test.step(name, () => expectPresentable(page, path))
    }
  })
}
