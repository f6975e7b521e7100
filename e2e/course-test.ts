import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** Every test fails on an error in the console and on any request to another site. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
    page.on('request', (request) => {
      const url = request.url()
      if (url.startsWith('http') && baseURL && !url.startsWith(baseURL)) faults.push(`third party: ${url}`)
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

/** The browser reports a refused request by itself; tests that provoke one check its message on the page. */
const isExpected = (text: string): boolean =>
  /Failed to load resource: .*(4\d\d|503|ERR_INTERNET_DISCONNECTED|ERR_FAILED)/.test(text)

/** No finding of axe on the page as it stands, by the rules of WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([])
}

/** Waits until the islands of a page answer: React has taken over a control. */
export async function waitForIslands(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((button) =>
      Object.keys(button).some((key) => key.startsWith('__react')),
    ),
  )
}

export const progressOf = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('remission:progress:v1') ?? 'null'))
