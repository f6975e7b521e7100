import type { Browser } from '@playwright/test'

export type StepTimes = { readonly steps: number; readonly medianMs: number; readonly slowestMs: number }

const CPU_SLOWDOWN = 4
const MOST_STEPS = 12

/** Time from a decision to the next paint, over the first decisions of one course, in ms. */
export async function measureJourneyStep(browser: Browser, url: string): Promise<StepTimes> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await page.goto(`${url}?case=bowel-liver@2&seed=1`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  const times: number[] = []
  while (times.length < MOST_STEPS && (await page.locator('form').count()) > 0) {
    await page.locator('form input:not([type="hidden"])').first().check()
    times.push(await timeToPaint(page))
    const goOn = page.getByRole('button', { name: /^Go on/ })
    if (await goOn.isVisible()) await goOn.click()
  }
  await page.close()
  const sorted = times.sort((a, b) => a - b)
  return {
    steps: sorted.length,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowestMs: sorted.at(-1) ?? 0,
  }
}

/** Submits the form in the page itself, so that only the page's own work is timed. */
function timeToPaint(page: Awaited<ReturnType<Browser['newPage']>>): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
      }),
  )
}
