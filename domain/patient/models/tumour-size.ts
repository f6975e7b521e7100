import { exactExp } from '../chance/exact-math'
import { inhibitedShare, type RegressionGrowth, regressedShare } from './tumour-growth'

/**
 * What treatment does to one lesion from one month until another, by one of the two models of growth under
 * treatment. In `inhibition` the growth is the lesion's own.
 */
export type TreatmentEffect = { readonly fromMonth: number; readonly untilMonth: number } & (
  | { readonly model: 'inhibition'; readonly killPerMonth: number; readonly resistancePerMonth: number }
  | ({ readonly model: 'regression-growth' } & RegressionGrowth)
)

/**
 * How one lesion really behaves; plain values, fit to be stored. Diameters in mm (a node's short axis), months
 * since diagnosis, `growthPerMonth` the rate constant of the diameter without treatment. With `startMonth`
 * the lesion is not there before: a micrometastasis that begins at `startMm`. Without it, `startMm` is the
 * size at month 0 and the lesion was growing before. Treatments stand in order of time and do not overlap.
 * From `removedAtMonth` on it is gone.
 */
export type LesionCourse = {
  readonly startMm: number
  readonly startMonth?: number | undefined
  readonly growthPerMonth: number
  readonly treatments: readonly TreatmentEffect[]
  readonly removedAtMonth?: number | undefined
}

/** No lesion grows beyond this diameter, in mm; illustrative. */
const largestMm = 250

/** The true diameter in mm, to a tenth; never negative, 0 before the start and from the removal on. */
export function diameterMmAt(course: LesionCourse, month: number): number {
  const { startMonth, removedAtMonth } = course
  if (removedAtMonth !== undefined && month >= removedAtMonth) return 0
  if (startMonth !== undefined && month < startMonth) return 0
  return Math.round(10 * Math.min(largestMm, exactDiameterMm(course, month))) / 10
}

function exactDiameterMm(course: LesionCourse, month: number): number {
  const begin = course.startMonth ?? 0
  let untreatedMonths = month - begin
  let share = 1
  for (const treatment of course.treatments) {
    const months = Math.min(month, treatment.untilMonth) - Math.max(begin, treatment.fromMonth)
    if (months <= 0) continue
    untreatedMonths -= months
    share *= treatedShare(treatment, course.growthPerMonth, months)
  }
  return course.startMm * share * exactExp(course.growthPerMonth * untreatedMonths)
}

function treatedShare(treatment: TreatmentEffect, ownGrowthPerMonth: number, months: number): number {
  if (treatment.model === 'regression-growth') return regressedShare(treatment, months)
  const { killPerMonth, resistancePerMonth } = treatment
  return inhibitedShare({ growthPerMonth: ownGrowthPerMonth, killPerMonth, resistancePerMonth }, months)
}
