import type { Values } from '../../plot'
import { notReported, shownMm } from './care-chart'
import { type BowelLiverCare, hadLongWait } from './follow-care'
import { slots } from './lesion-courses'
import { wordsOfPerson } from './people-words'
import { nestIsAwake } from './truth-moments'

export function outcomeOf({ decision, found, changedAt, grewAt }: BowelLiverCare): string {
  if (changedAt !== null || grewAt !== null || decision === 'growth') return 'growth-and-change'
  if (decision === 'holds') return 'stable-and-staying'
  return found ? 'return-in-the-liver' : 'quiet-years'
}

/** What holds for a patient's whole course, by the names that its words and conditions use. */
export function bowelLiverTraits(care: BowelLiverCare): Values {
  const { patient, chart, changedAt, grewAt, found, followUp } = care
  return {
    ...wordsOfPerson(patient.person),
    week8: categoryAt(care, 3),
    week16: categoryAt(care, 5),
    changed: `${changedAt !== null}`,
    goneInLiver: `${isGoneInLiver(care)}`,
    nest: nestOf(care),
    lungSpot: `${chart.known[slots.lung]}`,
    finishing: `${patient.finishesAfterOperation}`,
    numb: `${patient.hasNumbFeet}`,
    growthKind: growthKind(care),
    grew: grewAt === null ? 'never' : `${grewAt}`,
    ending: endingOf(care),
    segment: `${patient.returnSegment}`,
    removable: `${found?.removable ?? false}`,
    foundBy: found ? (found.byScan ? 'scan' : 'marker') : 'nothing',
    waitedBefore: `${hadLongWait(care) && (found?.byScan ?? false)}`,
    clearBefore: `${hadLongWait(care)}`,
    asksWhy: `${found !== null && !patient.hasNumbFeet && !hadLongWait(care)}`,
    repeatRaised: `${followUp?.repeatRaised ?? false}`,
    foundMonth: `${Math.floor(found?.foundAt ?? 0)}`,
    ctWasClear: `${chart.scanMonths.includes(followUp?.raisedAt ?? notReported)}`,
    afterReturn: found?.categoryAfter ?? 'none',
    again: `${care.changedAgainAt !== null}`,
  }
}

const categoryAt = ({ chart }: BowelLiverCare, month: number): string =>
  chart.categories[chart.scanMonths.indexOf(month)] ?? 'none'

function endingOf({ decision, grewAt, chart }: BowelLiverCare): string {
  if (decision === 'operates') return 'operated'
  if (decision === 'growth' || grewAt === 24) return 'growing'
  return grewAt !== null && chart.categories.at(-1) === 'PD' ? 'growing' : 'held'
}

/** What made the scan progression: a new lesion, or the sum. */
function growthKind({ chart, changedAt, grewAt }: BowelLiverCare): string {
  const month = changedAt ?? grewAt
  const scan = chart.scanMonths.indexOf(month ?? notReported)
  if (month === null || scan < 1) return 'none'
  const isNew =
    shownMm(chart, scan, slots.lung) !== notReported && shownMm(chart, scan - 1, slots.lung) === notReported
  return isNew ? 'new' : 'sum'
}

/** No liver lesion was seen on the scan on which the team decided. */
function isGoneInLiver({ chart, decidedAt }: BowelLiverCare): boolean {
  const scan = chart.scanMonths.indexOf(decidedAt)
  return shownMm(chart, scan, slots.segment6) <= 0 && shownMm(chart, scan, slots.segment8) <= 0
}

/** What the operation left behind, for the debrief. */
function nestOf(care: BowelLiverCare): string {
  if (!care.chart.care.returning) return care.patient.cellsDieOut ? 'cells' : 'none'
  return nestIsAwake(care) ? 'awake' : 'asleep'
}
