import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { build } from 'esbuild'
import { type CohortFamily, cohortFamilies } from '#domain/journey/cohort/cohort-settings'
import type { Race } from './cohort-race'

const people = 100_000
const subset = 2000
const longestFullMs = 170_000

/** Runs a text of script and gives what it comes to. */
type Evaluate = (script: string) => Promise<Race>

/** The race in this Node, on code that was bundled as for a browser. */
export async function benchCohort(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-bench-'))
  try {
    const path = join(folder, 'race.mjs')
    await writeFile(path, await bundleRace())
    await import(pathToFileURL(path).href)
    return await raceAll('Node', async (script) => new Function(`return ${script}`)())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The race in a page of the course, and how long the page itself takes from its button to the drawing. */
export async function benchCohortInBrowser(browser: Browser, baseUrl: string): Promise<string[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  const shown = await measurePage(page, baseUrl)
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundleRace() })
  const lines = await raceAll('Chromium', (script) => page.evaluate<Race>(script))
  await page.close()
  return [...shown, ...lines]
}

async function measurePage(
  page: Awaited<ReturnType<Browser['newPage']>>,
  baseUrl: string,
): Promise<string[]> {
  await page.addInitScript(watchLongTasks)
  const lines: string[] = []
  for (const family of cohortFamilies) {
    await page.goto(`${baseUrl}/journeys/cohort?family=${family}&count=${people}&seed=1`)
    const began = performance.now()
    await page.getByText(/people followed for ten years/).waitFor({ timeout: 120_000 })
    const seconds = (performance.now() - began) / 1000
    const longest = await page.evaluate<number>('globalThis.longestTask')
    lines.push(
      `cohort page, ${family}: ${people} people drawn in ${seconds.toFixed(1)} s, longest task of the page ${longest.toFixed(0)} ms`,
    )
  }
  return lines
}

const watchLongTasks = `
  globalThis.longestTask = 0
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    longestTask = Math.max(longestTask, entry.duration)
  })).observe({ type: 'longtask', buffered: true })
`

async function raceAll(engine: string, evaluate: Evaluate): Promise<string[]> {
  const lines: string[] = []
  let full: CohortFamily | null = null
  for (const family of cohortFamilies) {
    const race = await evaluate(callOf(family, subset))
    const scaledMs = (race.machineMs * people) / subset
    lines.push(describe(engine, family, race, `${subset} of the same people, scaled`, scaledMs))
    if (full === null && scaledMs < longestFullMs) full = family
  }
  if (full === null)
    return [...lines, `cohort (${engine}): XState would need over ${longestFullMs / 1000} s for all`]
  const race = await evaluate(callOf(full, people))
  return [...lines, describe(engine, full, race, `all ${people}`, race.machineMs)]
}

const callOf = (family: CohortFamily, throughMachine: number) =>
  `raceCohort(${JSON.stringify({ family, people, throughMachine })})`

function describe(engine: string, family: string, race: Race, through: string, machineMs: number): string {
  if (!race.agrees) throw new Error(`${family}: the table and XState disagree about the same patients`)
  const { tableMs, events } = race
  const rate = Math.round((1000 * people) / tableMs).toLocaleString('en')
  return [
    `cohort (${engine}), ${family}: table ${(tableMs / 1000).toFixed(2)} s for ${people} people over ten years`,
    `${rate} a second, ${events.toFixed(1)} events each`,
    `XState ${(machineMs / 1000).toFixed(1)} s (${through})`,
    `${(machineMs / tableMs).toFixed(0)} times as fast`,
  ].join('; ')
}

async function bundleRace(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('cohort-race.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const [file] = outputFiles
  if (!file) throw new Error('the race was not bundled')
  return file.text
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const line of await benchCohort()) console.log(line)
