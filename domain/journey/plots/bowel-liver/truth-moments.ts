import { exactLog } from '../../../patient/chance/exact-math'
import type { SolidLesion } from '../solid/solid-lesion'
import { largestMmAt } from '../solid/truth-series'
import { nestMm, nestMonth, type UnknownLesion } from './draw-patient'
import type { BowelLiverCare } from './follow-care'
import type { Moments } from './plot-moments'

/** Months at which the disease really turned, for the debrief and for the region `truth` of the statechart. */
export function truthMoments(care: BowelLiverCare, lesions: readonly SolidLesion[]): Moments {
  const moments = {
    ...underTreatment(care, lesions),
    ...(care.decision === 'operates' && afterOperation(care, lesions)),
    ...(care.decision === 'holds' && onMaintenance(care, lesions)),
  }
  return Object.fromEntries(Object.entries(moments).filter(([, month]) => month <= care.endMonth))
}

const shrinks = (lesions: readonly SolidLesion[], from: number, until: number) =>
  largestMmAt(lesions, until) < largestMmAt(lesions, from)

function underTreatment(care: BowelLiverCare, lesions: readonly SolidLesion[]): Record<string, number> {
  const { changedAt, changedAgainAt, decidedAt, decision } = care
  const shrank = shrinks(lesions, 1, 3) || (changedAt === null && decision === 'operates')
  const first = shrank ? { shrank: 2 } : {}
  if (changedAt === null) return first
  const grew = shrank ? { regrew: changedAt - 0.6, resurfaced: changedAt - 0.3 } : {}
  const again = shrinks(lesions, changedAt, changedAt + 2) ? changedAt + 1 : null
  const third =
    changedAgainAt !== null && shrinks(lesions, changedAgainAt, decidedAt) ? changedAgainAt + 1 : null
  const late = decision === 'operates' ? decidedAt - 0.5 : null
  const shrankAgain = again ?? third ?? late
  return { ...first, ...grew, ...(shrankAgain !== null && { 'shrank-again': shrankAgain }) }
}

function onMaintenance({ decidedAt, grewAt }: BowelLiverCare, lesions: readonly SolidLesion[]) {
  const steadied = { steadied: decidedAt + 0.1 }
  if (grewAt === null) return steadied
  const grew = { ...steadied, 'woke-late': grewAt - 1, 'surfaced-late': grewAt - 0.5 }
  return shrinks(lesions, grewAt, grewAt + 2) ? { ...grew, 'shrank-late': grewAt + 1 } : grew
}

const visibleNestMm = 2

function afterOperation(care: BowelLiverCare, lesions: readonly SolidLesion[]): Record<string, number> {
  const hid = care.operatedAt ?? care.decidedAt
  const { returning } = care.chart.care
  if (!returning)
    return care.patient.cellsDieOut
      ? { hid, slept: hid + 0.5, cleared: hid + 6 }
      : { hid, cleared: hid + 0.5 }
  const isAwake = nestIsAwake(care)
  const woke = isAwake ? hid + 0.5 : nestGrowsFrom(returning)
  const surfaced = Math.max(
    woke + 0.1,
    Math.min(returning.passes10MmAt, care.found?.foundAt ?? returning.passes10MmAt),
  )
  return { hid, ...(!isAwake && { slept: hid + 0.5 }), woke, surfaced, ...afterReturn(care, lesions) }
}

const nestGrowsFrom = (nest: UnknownLesion): number =>
  nestMonth(nest) + exactLog(visibleNestMm / nestMm) / nest.growthPerMonth

/** Whether what the operation left behind is past 2 mm already, so that it never rests. */
export function nestIsAwake({ chart, operatedAt }: BowelLiverCare): boolean {
  const { returning } = chart.care
  return returning !== null && operatedAt !== null && nestGrowsFrom(returning) < operatedAt + 0.6
}

function afterReturn({ found, endMonth }: BowelLiverCare, lesions: readonly SolidLesion[]) {
  if (!found) return {}
  if (found.removable) return { 'removed-again': found.confirmedAt + 1.5, 'hid-again': found.confirmedAt + 2 }
  return shrinks(lesions, found.confirmedAt, endMonth) ? { 'shrank-return': found.confirmedAt + 1.5 } : {}
}
