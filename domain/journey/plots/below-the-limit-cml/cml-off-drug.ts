import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactLog10 } from '../../../patient/chance/exact-math'
import { drawAbl1Copies, measureBcrAbl } from '../../../patient/measures/bcr-abl-pcr'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { classifyTfrResult, findTfrIntervalMonths } from '../../../response/cml/treatment-free-remission'
import type { BcrAblTest } from '../blood/bcr-abl-panel'
import { drawUntil } from '../blood/draw-until'
import { type CmlLevel, levelPctAt } from './cml-level'
import { type CmlStory, caseId, caseVersion } from './cml-story'

/** The time after the last tablet; months since the diagnosis. `lossMonth` null: major molecular response is kept. */
export type OffDrug = {
  readonly level: CmlLevel
  readonly tests: readonly BcrAblTest[]
  readonly stopMonth: number
  readonly riseMonth: number
  readonly wakesMonth: number | null
  readonly lossMonth: number | null
  readonly restartMonth: number | null
  readonly endMonth: number
}

const watchedMonths = 36
/** Restarted within four weeks of the result (M4-F18). */
const restartAfterMonths = 0.6

export function drawOffDrug(story: CmlStory, onDrug: CmlLevel): OffDrug {
  const stopMonth = story.decidingMonth + 1
  return drawUntil((attempt) => {
    const chance = makeChance(caseId, caseVersion, story.seed, `off the drug ${attempt}`)
    return story.way === 'returns'
      ? drawReturn(onDrug, stopMonth, chance)
      : drawStay(onDrug, stopMonth, chance)
  })
}

/**
 * Three losses in four come in the first 6 months (M4-F16, M4-X10). The doubling time lies in the published range of
 * 6.9 to 26.5 days, in its slower half more often, so that a test falls between rise and loss.
 */
function drawReturn(onDrug: CmlLevel, stopMonth: number, chance: Chance): OffDrug | null {
  const riseOff = chance.happens(0.76) ? chance.whole(2, 5) : chance.pick([6, 8, 10] as const)
  const doublingDays = chance.between(9, 17)
  const risePct = chance.between(0.025, 0.085)
  const stopPct = levelPctAt(onDrug, stopMonth)
  const risingDays = (doublingDays * exactLog10(risePct / stopPct) * Math.LN10) / Math.LN2
  const lagDays = riseOff * daysPerMonth - risingDays
  if (lagDays < 0) return null
  const riseMonth = stopMonth + riseOff
  const lossMonth = riseMonth + 1
  const restartMonth = lossMonth + restartAfterMonths
  const offTreatment = { kind: 'rises', lagDays, doublingDays } as const
  const level = {
    ...onDrug,
    course: { ...onDrug.course, stop: { month: stopMonth, offTreatment, restartMonth } },
  }
  const off = scheduleUntil(stopMonth, riseMonth, lossMonth)
  const again = [1, 2, 3].map((months) => restartMonth + months)
  const tests = measureAll([...off, ...again], level, chance)
  const endMonth = restartMonth + 3
  const fits =
    isRise(tests, riseMonth) &&
    tests.every(({ month, report }) => month >= lossMonth || isKept(report.bcrAbl1IsPct)) &&
    tests.every(({ month, report }) => month !== lossMonth || !isKept(report.bcrAbl1IsPct)) &&
    tests.every(({ month, report }) => month < endMonth || isKept(report.bcrAbl1IsPct))
  const wakesMonth = stopMonth + lagDays / daysPerMonth
  return fits ? { level, tests, stopMonth, riseMonth, wakesMonth, lossMonth, restartMonth, endMonth } : null
}

/** A level that flickers up once and settles, as is seen in people who keep their remission. */
function drawStay(onDrug: CmlLevel, stopMonth: number, chance: Chance): OffDrug | null {
  const riseMonth = stopMonth + chance.whole(2, 6)
  const height = chance.between(0.02, 0.08)
  const flicker = { from: riseMonth - 1.4, peak: riseMonth, to: riseMonth + 1, height }
  const course = { ...onDrug.course, stop: { month: stopMonth, offTreatment: { kind: 'stays' } as const } }
  const level = { ...onDrug, course, flicker }
  const endMonth = stopMonth + watchedMonths
  const tests = measureAll(scheduleUntil(stopMonth, riseMonth, endMonth), level, chance)
  const fits =
    isRise(tests, riseMonth) &&
    tests.every(({ report }) => isKept(report.bcrAbl1IsPct)) &&
    tests.every(({ month, report }) => month <= riseMonth || (report.bcrAbl1IsPct ?? 0) <= 0.01)
  const never = { wakesMonth: null, lossMonth: null, restartMonth: null }
  return fits ? { level, tests, stopMonth, riseMonth, endMonth, ...never } : null
}

const isKept = (bcrAbl1IsPct: number | null) => classifyTfrResult(bcrAbl1IsPct ?? 0).mmr === 'kept'

/** Over MR4, under the trigger, and higher than every test since the stop. */
function isRise(tests: readonly BcrAblTest[], riseMonth: number): boolean {
  const risen = tests.find(({ month }) => month === riseMonth)?.report.bcrAbl1IsPct ?? 0
  const before = tests.filter(({ month }) => month < riseMonth).map(({ report }) => report.bcrAbl1IsPct ?? 0)
  return risen > 0.02 && risen <= 0.1 && before.every((value) => 2 * value < risen)
}

/** The rhythm of ELN 2020, and a test one month after the rise. */
function scheduleUntil(stopMonth: number, riseMonth: number, lastMonth: number): number[] {
  const months: number[] = []
  for (let off = 1; stopMonth + off <= lastMonth; off += findTfrIntervalMonths(off))
    months.push(stopMonth + off)
  const all = months.includes(riseMonth + 1) ? months : [...months, riseMonth + 1]
  return all.sort((a, b) => a - b)
}

function measureAll(months: readonly number[], level: CmlLevel, chance: Chance): BcrAblTest[] {
  return months.map((month) => {
    const copies = drawAbl1Copies('good', chance)
    return { month, report: measureBcrAbl(levelPctAt(level, month), copies, chance) }
  })
}
