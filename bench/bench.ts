import { chromium } from '@playwright/test'
import { benchCohort, benchCohortInBrowser } from './cohort.bench'
import { benchCriteria } from './criteria.bench'
import { measureJourneyStep } from './measure-journey-step'
import { measurePhone } from './measure-phone'
import { budgets, measureTransfer } from './measure-transfer'
import { benchSimulations } from './simulations.bench'
import { benchSubmissions } from './submissions.bench'

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const base = process.env.BASE_URL ?? 'http://127.0.0.1:3000'
const libraries = process.env.BROWSER_LIBRARIES
const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
  ...(libraries ? { env: { ...process.env, LD_LIBRARY_PATH: libraries } } : {}),
})

let over = 0
process.stdout.write('First load over the wire (JavaScript / all), and its budget\n')
for (const [path, budget] of Object.entries(budgets)) {
  const { script, total } = await measureTransfer(browser, base + path)
  const kept = script <= budget.script && total <= (budget.total ?? Number.POSITIVE_INFINITY)
  if (!kept) over += 1
  const limit = `${kb(budget.script)}${budget.total ? ` / ${kb(budget.total)}` : ''}`
  process.stdout.write(`  ${budget.name}: ${kb(script)} / ${kb(total)} (${limit})${kept ? '' : '  OVER'}\n`)
}

const phone = await measurePhone(browser, `${base}/lessons/m3-measuring-response`)
process.stdout.write('Lesson on a phone (slow 4G, processor four times slower)\n')
process.stdout.write(
  `  largest paint ${phone.lcp.toFixed(0)} ms, long tasks ${phone.longTasks.toFixed(0)} ms, layout shift ${phone.shift.toFixed(4)}\n`,
)

const step = await measureJourneyStep(browser, `${base}/journeys/the-whole-journey`)
process.stdout.write('Journey step, decision to next paint (processor four times slower)\n')
process.stdout.write(
  `  median ${step.medianMs.toFixed(0)} ms, slowest ${step.slowestMs.toFixed(0)} ms of ${step.steps}\n`,
)
process.stdout.write('Cohort\n')
for (const line of await benchCohortInBrowser(browser, base)) process.stdout.write(`  ${line}\n`)
await browser.close()
for (const line of await benchCohort()) process.stdout.write(`  ${line}\n`)
process.stdout.write('Patients of the simulations\n')
for (const line of await benchSimulations()) process.stdout.write(`  ${line}\n`)

process.stdout.write('Classes\n')
for (const line of await benchSubmissions()) process.stdout.write(`  ${line}\n`)

for (const line of await benchCriteria()) process.stdout.write(`${line}\n`)
process.exitCode = over > 0 ? 1 : 0
