import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import type { Dates } from './picture'

/** A nest of living tumour that measures so much, in mm, on the first date and so much on the second. */
export type NestSizes = { readonly firstMm: number; readonly secondMm: number }

/** True diameter in mm to a tenth at a month: one rate of growth throughout, before the first date as well. */
export function nestMmAt({ firstMm, secondMm }: NestSizes, { first, second }: Dates, month: number): number {
  const growthPerMonth = exactLog(secondMm / firstMm) / (second - first)
  return Math.round(10 * firstMm * exactExp(growthPerMonth * (month - first))) / 10
}

/** The month in which a growing nest passes this size. */
export function monthOfSize({ firstMm, secondMm }: NestSizes, { first, second }: Dates, mm: number): number {
  return first + ((second - first) * exactLog(mm / firstMm)) / exactLog(secondMm / firstMm)
}

/** Every half month from diagnosis to a month after the end of the story. */
export function sampleMonths({ settled }: Dates): number[] {
  return Array.from({ length: Math.ceil(2 * (settled + 1)) + 1 }, (_, step) => step / 2)
}
