import type { Browser } from '@playwright/test'

/** How a lesson opens on a cheap phone. Times in ms, shift without unit. */
export type PhoneLoad = { readonly lcp: number; readonly longTasks: number; readonly shift: number }

/** A slow 4G line and a processor four times slower than this one. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const CPU_SLOWDOWN = 4

/** Text, not a function: what a compiler adds to functions does not exist in the page. */
const WATCH = `
  globalThis.seen = { lcp: 0, longTasks: 0, shift: 0 }
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime })
  watch('longtask', (entry) => { seen.longTasks += entry.duration })
  watch('layout-shift', (entry) => { seen.shift += entry.value })
`

export async function measurePhone(browser: Browser, url: string): Promise<PhoneLoad> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(WATCH)
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate<PhoneLoad>('seen')
  await page.close()
  return seen
}
