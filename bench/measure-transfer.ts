import type { Browser } from '@playwright/test'

/** What crosses the wire at the first load of a page, in bytes as compressed. */
export type Transfer = { readonly script: number; readonly total: number }

/** Bytes that a page may take at its first load: kB are thousands. A page without `total` has none of its own. */
export const budgets: Readonly<
  Record<string, { readonly name: string; readonly script: number; readonly total?: number }>
> = {
  '/': { name: 'landing', script: 145_000 },
  '/lessons/m3-measuring-response': { name: 'lesson', script: 150_000, total: 260_000 },
  '/lessons/m3-measuring-response/quiz': { name: 'quiz', script: 165_000 },
  '/journeys/the-whole-journey': { name: 'journey', script: 160_000 },
  '/journeys/the-whole-journey?case=bowel-liver@2&seed=1': { name: 'journey under way', script: 215_000 },
}

/** Loads a page with an empty cache, as a phone would, and adds up what came. */
export async function measureTransfer(browser: Browser, url: string): Promise<Transfer> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const types = new Map<string, string>()
  let script = 0
  let total = 0
  session.on('Network.responseReceived', (event) => types.set(event.requestId, event.type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength
    if (types.get(requestId) === 'Script') script += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  return { script, total }
}
