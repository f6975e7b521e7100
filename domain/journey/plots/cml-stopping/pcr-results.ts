import type { Chance } from '../../../patient/chance/chance'
import { type BcrAblReport, drawAbl1Copies, measureBcrAbl } from '../../../patient/measures/bcr-abl-pcr'
import { findTfrIntervalMonths } from '../../../response/cml/treatment-free-remission'
import { drawUntil } from '../blood/draw-until'
import { type CmlPatient, examplePerson, isExample, levelAt } from './cml-patient'

/** One PCR. `month` counts from the first tablet; `label` is how the table names it. */
export type PcrResult = { readonly month: number; readonly label: string; readonly report: BcrAblReport }

/** All results in order, with the months in which the course turns; null for what does not happen. */
export type PcrCourse = {
  readonly results: readonly PcrResult[]
  readonly mr4SinceMonth: number
  readonly askMonth: number
  readonly stopMonth: number
  readonly lossMonth: number | null
  readonly restartMonth: number | null
  readonly regainMonth: number | null
  readonly endMonth: number
}

const mr4Pct = 0.01
const mmrPct = 0.1
const failurePct = 1
const lastMonthOff = 36

/** What the teaching example fixes: months 1 to 4 off the drug, then 1 to 3 after it was begun again. */
const exampleResults = { off: [0.004, 0.02, 0.07, 0.12], again: [0.08, 0.04, 0.02] } as const

/** The conditions ask for more than 5 years on the drug, more than 4 on a second-generation one. */
const yearsNeeded = ({ drug }: CmlPatient): 4 | 5 => (drug === 'imatinib' ? 5 : 4)

/**
 * Measures the whole course. The stop comes once the conditions are met on the results shown, so a single value over
 * 0.01 % puts it off.
 */
export function measureCourse(patient: CmlPatient, chance: Chance): PcrCourse {
  const onDrug = measureOnDrug(patient, chance)
  const { results, mr4SinceMonth, stopMonth } = onDrug
  const askMonth = drawAskMonth(patient, mr4SinceMonth, stopMonth, chance)
  const offDrug = measureOffDrug(patient, stopMonth, chance)
  const lost = offDrug.find(({ report }) => isPctOf(report) > mmrPct)
  if (!lost) {
    const all = [...results, ...offDrug]
    const none = { lossMonth: null, restartMonth: null, regainMonth: null }
    return { results: all, mr4SinceMonth, askMonth, stopMonth, ...none, endMonth: stopMonth + lastMonthOff }
  }
  const restartMonth = lost.month + 0.5
  const again = measureAgain(patient, stopMonth, restartMonth, chance)
  const regainMonth = again.at(-1)?.month ?? restartMonth + 3
  const untilLoss = offDrug.filter(({ month }) => month <= lost.month)
  return {
    results: [...results, ...untilLoss, ...again],
    mr4SinceMonth,
    askMonth,
    stopMonth,
    lossMonth: lost.month,
    restartMonth,
    regainMonth,
    endMonth: regainMonth,
  }
}

/** Undetected counts as 0 where values are compared; it is never written so. */
export const isPctOf = ({ bcrAbl1IsPct }: BcrAblReport): number => bcrAbl1IsPct ?? 0

function measureOnDrug(patient: CmlPatient, chance: Chance) {
  const results: PcrResult[] = [measureOne(patient, 0, 0, 'Diagnosis', chance)]
  const extraMonths = 3 * chance.whole(0, 3)
  const least = Math.max(12 * yearsNeeded(patient) + 3, patient.person === examplePerson ? 72 : 0)
  let mr4SinceMonth = Number.POSITIVE_INFINITY
  for (let month = 3; ; month += 3) {
    const result = measureUnder(highestTold(patient, month), patient, month, chance)
    results.push(result)
    if (isPctOf(result.report) > mr4Pct) mr4SinceMonth = Number.POSITIVE_INFINITY
    else mr4SinceMonth = Math.min(mr4SinceMonth, month)
    const isReady = month >= least && month >= mr4SinceMonth + 27
    const isPutOff = patient.person !== examplePerson && month < least + extraMonths
    if (isReady && !isPutOff) return { results, mr4SinceMonth, stopMonth: month }
  }
}

/**
 * Nobody here has failed a milestone, so a chance reading over that limit is not told. Nor is one over MR4 late in the
 * example's course, which has to come to its stop at 61.
 */
function highestTold({ person }: CmlPatient, month: number): number {
  if (month < 12) return 100
  return person === examplePerson && month > 42 ? mr4Pct : failurePct
}

function measureUnder(limitPct: number, patient: CmlPatient, month: number, chance: Chance): PcrResult {
  return drawUntil(() => {
    const result = measureOne(patient, month, month, `Month ${month}`, chance)
    return isPctOf(result.report) > limitPct ? null : result
  })
}

function measureOne(
  patient: CmlPatient,
  month: number,
  stopMonth: number,
  label: string,
  chance: Chance,
  restartMonth: number | null = null,
): PcrResult {
  const trueIsPct = levelAt(patient, month, stopMonth, restartMonth)
  return { month, label, report: measureBcrAbl(trueIsPct, drawAbl1Copies('good', chance), chance) }
}

/** A first wish to stop, always before the conditions are met. */
function drawAskMonth(patient: CmlPatient, mr4Since: number, stopMonth: number, chance: Chance): number {
  const latest = Math.max(
    12 * yearsNeeded(patient),
    Math.min(stopMonth - 6, 3 * Math.floor((mr4Since + 24) / 3)),
  )
  return latest - 3 * chance.whole(0, 4)
}

function measureOffDrug(patient: CmlPatient, stopMonth: number, chance: Chance): PcrResult[] {
  if (isExample(patient.person, patient.offDrug))
    return exampleResults.off.map((value, index) =>
      exampleResult(value, stopMonth + index + 1, `Month ${index + 1} off`),
    )
  const results: PcrResult[] = []
  for (let off = 1; off <= lastMonthOff; off += findTfrIntervalMonths(off))
    results.push(measureOne(patient, stopMonth + off, stopMonth, `Month ${off} off`, chance))
  return results
}

const exampleResult = (bcrAbl1IsPct: number, month: number, label: string): PcrResult => ({
  month,
  label,
  report: { detectable: true, bcrAbl1IsPct, abl1Copies: 84_000 },
})

/** Monthly after the restart, at least three times, until the response is back. */
function measureAgain(patient: CmlPatient, stop: number, restart: number, chance: Chance): PcrResult[] {
  if (isExample(patient.person, patient.offDrug))
    return exampleResults.again.map((value, index) =>
      exampleResult(value, restart + index + 1, `Restart, month ${index + 1}`),
    )
  const results: PcrResult[] = []
  for (let month = 1; month <= 9; month += 1) {
    const result = measureOne(patient, restart + month, stop, `Restart, month ${month}`, chance, restart)
    results.push(result)
    if (month >= 3 && isPctOf(result.report) <= mmrPct) break
  }
  return results
}
