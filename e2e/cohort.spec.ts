import type { Page } from '@playwright/test'
import { familyEvents } from '#domain/journey/cohort/cohort-families'
import { type CohortFamily, type CohortSettings, usualSettings } from '#domain/journey/cohort/cohort-settings'
import { bandsAt, careBands, foldBands } from '#domain/journey/cohort/fold-bands'
import { outOfHundred } from '#domain/journey/cohort/out-of-hundred'
import { countPatients, makeCounts, planCohort } from '#domain/journey/cohort/run-cohort'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { compileTransitionTable } from '#machines/transition-table'
import { bandWords, families, rateWords, words } from '#ui/cohort/words'
import { expect, expectAccessible, test } from './course-test'

const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
const followed = /people followed for ten years/

/** How many of a hundred stand in each band after a year, as this process counts them. */
function hundredAt(
  family: CohortFamily,
  count: number,
  year: number,
  settings: CohortSettings = usualSettings,
) {
  const plan = planCohort(table, familyEvents(family, settings))
  const counts = makeCounts(plan)
  countPatients(plan, 1, count, counts)
  return outOfHundred(bandsAt(foldBands(plan.careStates, counts), 12 * year))
}

async function expectHundred(page: Page, people: readonly number[]): Promise<void> {
  const expected = careBands.flatMap((band, place) =>
    people[place] ? [words.group(people[place], bandWords[band].phrase)] : [],
  )
  const groups = page.getByRole('figure', { name: words.hundred }).getByRole('listitem')
  await expect(groups).toHaveText(expected.map((text) => new RegExp(`${text}$`)))
}

test('asks first, and loads nothing of the worker until it is opened', async ({ page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('/journeys/cohort')
  await expect(page.getByRole('heading', { level: 2, name: words.ask })).toBeVisible()
  await expect(page.getByRole('link', { name: words.guide })).toHaveAttribute('href', '/guide')
  await expect(page.getByRole('button', { name: words.show })).toBeEnabled()
  await expectAccessible(page)
  expect(workers).toEqual([])
  await page.getByRole('button', { name: words.show }).click()
  await expect(page.getByRole('heading', { level: 2, name: words.controls })).toBeFocused()
  await expect(page.getByText(followed)).toBeVisible()
  expect(workers).toHaveLength(1)
  await expectHundred(page, hundredAt('bowel-liver', 1000, 5))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page)
  }
})

test('counts in the browser what is counted here, at every setting that a link names', async ({ page }) => {
  await page.goto('/journeys/cohort?family=aml&count=10000&seed=1&risk=150&answer=80&year=3')
  await expect(page.getByText(followed)).toBeVisible()
  await expectHundred(page, hundredAt('aml', 10_000, 3, { riskPct: 150, answerPct: 80 }))
  await page.goto('/journeys/cohort?family=breast-year-6&count=1000&seed=1&year=10')
  await expect(page.getByText(followed)).toBeVisible()
  await expectHundred(page, hundredAt('breast-year-6', 1000, 10))
})

test('choices are steps that Back takes back, and a reload finds them again', async ({ page }) => {
  await page.goto('/journeys/cohort?family=bowel-liver&count=100&seed=1&risk=100&answer=100&year=5')
  await expect(page.getByText(followed)).toBeVisible()
  await page.getByRole('radio', { name: families.aml.name }).check()
  await expect(page).toHaveURL(/family=aml/)
  await expectHundred(page, hundredAt('aml', 100, 5))
  await page.getByRole('radio', { name: words.people(1000), exact: true }).check()
  await expectHundred(page, hundredAt('aml', 1000, 5))
  await page.goBack()
  await expectHundred(page, hundredAt('aml', 100, 5))
  await page.goBack()
  await expectHundred(page, hundredAt('bowel-liver', 100, 5))
  await page.reload()
  await expectHundred(page, hundredAt('bowel-liver', 100, 5))
})

test('sliders are moved by keyboard, say their value, and change the same people', async ({ page }) => {
  await page.goto('/journeys/cohort?family=aml&count=1000&seed=1')
  await expect(page.getByText(followed)).toBeVisible()
  const risk = page.getByRole('slider', { name: rateWords.riskPct.label })
  await risk.focus()
  await page.keyboard.press('End')
  await expect(risk).toHaveAttribute('aria-valuetext', words.rate(200))
  await expect(page).toHaveURL(/risk=200/)
  await expectHundred(page, hundredAt('aml', 1000, 5, { riskPct: 200, answerPct: 100 }))
  await page.getByRole('button', { name: words.later }).click()
  await expect(page).toHaveURL(/year=6/)
  await expectHundred(page, hundredAt('aml', 1000, 6, { riskPct: 200, answerPct: 100 }))
  await expect(page.getByText(words.figure(6))).toBeVisible()
})

test('a large group is stopped at once, and can be followed again', async ({ page }) => {
  await page.goto('/journeys/cohort?family=bowel-liver&count=100000&seed=1')
  await page.getByRole('button', { name: words.cancel }).click()
  await expect(page.getByText(words.stoppedFirst)).toBeVisible()
  await page.getByRole('radio', { name: words.people(100), exact: true }).check()
  await expect(page.getByText(followed)).toBeVisible()
  await expectHundred(page, hundredAt('bowel-liver', 100, 5))
})

test('the page answers while a hundred thousand people are followed', async ({ page }) => {
  await page.addInitScript(`
    globalThis.longTasks = []
    addEventListener('load', () => setTimeout(() => {
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((one) => one.duration)))
        .observe({ type: 'longtask' })
    }, 500))
  `)
  await page.goto('/journeys/cohort?family=breast-year-6&count=1000&seed=1')
  await expect(page.getByText(followed)).toBeVisible()
  await page.waitForFunction(() => performance.now() > 1500)
  await page.getByRole('radio', { name: words.people(100_000), exact: true }).check()
  await expect(page.getByText('100,000 people followed for ten years')).toBeVisible({ timeout: 60_000 })
  const longTasks = await page.evaluate<readonly number[]>('longTasks')
  expect(longTasks.filter((duration) => duration > 100)).toEqual([])
})

test('the text reads without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/journeys/cohort')
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  await expect(page.locator('noscript p')).toHaveText(words.noScript)
  await expect(page.getByRole('heading', { level: 2, name: words.counts })).toBeVisible()
  await context.close()
})

test('everything fits a phone, and the drawing is also a table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/journeys/cohort?family=bowel-liver&count=100&seed=1')
  await expect(page.getByText(followed)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByRole('figure', { name: words.areas }).getByText('Read it as a table').click()
  await expect(page.getByRole('row')).toHaveCount(12)
  await expectAccessible(page)
})
