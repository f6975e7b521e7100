import { assessRecistVisits, type VisitResult } from '#domain/response/recist/assess-visits'
import {
  type BestResponse,
  classifyBestResponse,
  courseBestRules,
} from '#domain/response/recist/best-response'

export type CourseName = 'stable' | 'partial' | 'complete' | 'growing'

/** Day of each visit; day 0 is the baseline. */
export const visitDays = [0, 28, 84, 140, 196] as const
export const lastVisit = visitDays.length - 1
export const firstVisit = 2

/** Made-up sums in mm, one a visit; all four people start alike. */
export const sums: Record<CourseName, { readonly mm: readonly number[]; readonly facts: readonly string[] }> =
  {
    stable: { mm: [80, 76, 72, 70, 76], facts: ['M3-F05', 'M3-F06'] },
    partial: { mm: [80, 64, 54, 44, 40], facts: ['M3-F04', 'M3-F15'] },
    complete: { mm: [80, 54, 22, 0, 0], facts: ['M3-F04', 'M3-F15'] },
    growing: { mm: [80, 58, 46, 52, 64], facts: ['M3-F04'] },
  }

export const calmCourses: readonly CourseName[] = ['stable', 'partial', 'complete']

export type VisitMark = {
  readonly day: number
  readonly sumMm: number
  readonly result: VisitResult | null
  /** From where a sum counts as growth at this visit; null at baseline. */
  readonly growthFromMm: number | null
}

/** One course read under RECIST 1.1, visit by visit, each on its own. */
export function readCourse(name: CourseName): readonly VisitMark[] {
  const [first = 0, ...later] = sums[name].mm
  const results = assessRecistVisits({
    baseline: [{ organ: 'liver', kind: 'nonnode', mm: first }],
    nontargetAtBaseline: false,
    visits: later.map((mm, index) => ({
      day: visitDays[index + 1] ?? 0,
      targets: [mm],
      nonTarget: 'NA',
      newLesion: false,
    })),
  })
  return visitDays.map((day, visit) => {
    const result = results[visit - 1] ?? null
    const nadirMm = result?.nadirMm ?? null
    return {
      day,
      sumMm: sums[name].mm[visit] ?? 0,
      result,
      growthFromMm: nadirMm === null ? null : Math.max((6 * nadirMm) / 5, nadirMm + 5),
    }
  })
}

/** The best response up to a visit, with and without a second look at it. */
export function findBest(name: CourseName, visit: number): BestResponse {
  const responses = readCourse(name)
    .slice(1, visit + 1)
    .flatMap(({ day, result }) => (result ? [{ day, overall: result.overall }] : []))
  return classifyBestResponse(responses, { ...courseBestRules, confirmation: true })
}
