import type { ResponseCategory } from '../../journey-event'
import { type CareChart, ceaLimit, notReported, shownMm } from './care-chart'
import { slotCount, slots } from './lesion-courses'

/**
 * The baseline of one treatment and its course, in whole mm, so that every limit is compared exactly. `isTarget`,
 * `isOther` (non-target disease) and `wasNamed` by slot.
 */
export type Line = {
  readonly baselineMm: number
  readonly isTarget: readonly boolean[]
  readonly isOther: readonly boolean[]
  readonly wasNamed: readonly boolean[]
  readonly ceaWasRaised: boolean
  nadirMm: number
  lastMm: number
  hadCompleteResponse: boolean
}

const smallestTargetMm = { node: 15, nonnode: 10 } as const
const normalNodeMm = 10

const isDisease = (slot: number, mm: number) => (slot === slots.node ? mm >= normalNodeMm : mm > 0)

/** Takes the last scan of a chart as the baseline of a treatment. */
export function openLine(chart: CareChart): Line {
  const scan = chart.scanMonths.length - 1
  chart.scanStartsLine[scan] = scan > 0
  const isTarget: boolean[] = []
  const isOther: boolean[] = []
  const wasNamed: boolean[] = []
  let baselineMm = 0
  for (let slot = 0; slot < slotCount; slot += 1) {
    const mm = shownMm(chart, scan, slot)
    const target = mm >= (slot === slots.node ? smallestTargetMm.node : smallestTargetMm.nonnode)
    isTarget.push(target)
    isOther.push(!target && isDisease(slot, mm))
    wasNamed.push(mm !== notReported)
    if (target) baselineMm += mm
  }
  const ceaWasRaised = (chart.bloodValues.at(-1) ?? 0) > ceaLimit
  return {
    baselineMm,
    isTarget,
    isOther,
    wasNamed,
    ceaWasRaised,
    nadirMm: baselineMm,
    lastMm: baselineMm,
    hadCompleteResponse: false,
  }
}

/**
 * Gives the last scan of a chart its category and moves the nadir on. This is RECIST 1.1 for whole mm, as quick as a
 * cohort needs it; a test holds it to `assessRecistVisits`.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4
 */
export function judgeLastScan(chart: CareChart, line: Line): ResponseCategory {
  const scan = chart.scanMonths.length - 1
  let sumMm = 0
  let resolved = true
  let othersLeft = false
  let isNew = false
  for (let slot = 0; slot < slotCount; slot += 1) {
    const mm = shownMm(chart, scan, slot)
    if (line.isTarget[slot]) {
      sumMm += mm
      resolved &&= !isDisease(slot, mm)
    }
    othersLeft ||= (line.isOther[slot] ?? false) && isDisease(slot, mm)
    isNew ||= mm !== notReported && !line.wasNamed[slot]
  }
  const target = judgeSum(line, sumMm, resolved)
  const ceaLimits = line.ceaWasRaised && (chart.bloodValues.at(-1) ?? 0) > ceaLimit
  const category = isNew ? 'PD' : target === 'CR' && (ceaLimits || othersLeft) ? 'PR' : target
  line.lastMm = sumMm
  line.nadirMm = Math.min(line.nadirMm, sumMm)
  line.hadCompleteResponse ||= category === 'CR'
  chart.categories[scan] = category
  return category
}

function judgeSum({ baselineMm, nadirMm, hadCompleteResponse }: Line, sumMm: number, resolved: boolean) {
  if (resolved) return 'CR'
  if (hadCompleteResponse || (5 * sumMm >= 6 * nadirMm && sumMm - nadirMm >= 5)) return 'PD'
  return 10 * sumMm <= 7 * baselineMm ? 'PR' : 'SD'
}
