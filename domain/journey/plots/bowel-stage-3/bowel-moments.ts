import type { JudgedScan } from '../solid/judge-scans'
import { afterFinding } from './bowel-lesions'
import { type BowelPatient, type BowelReturn, plan } from './bowel-patient'
import type { BowelStory } from './bowel-story'
import { categoryAt } from './second-treatment'

/** Months by name; what does not happen to this person is left out. */
export function bowelMoments(
  { back, falseRiseMonth }: BowelPatient,
  { feverMonth, tinglingMonth }: BowelStory,
  judged: readonly JudgedScan[],
): Readonly<Record<string, number>> {
  const early = { operation: plan.operation, fever: feverMonth, tingling: tinglingMonth, 'nest-slept': 2 }
  if (back) {
    const { foundMonth, riseMonth, wokeMonth, surfacedMonth } = back
    const found = { 'nest-woke': wokeMonth, surfaced: surfacedMonth, rise: riseMonth, found: foundMonth }
    return { ...early, ...(riseMonth > 12 && { 'one-year': 12 }), ...found, ...afterReturn(back, judged) }
  }
  const { 'nest-slept': _, ...quiet } = early
  const rise =
    falseRiseMonth === null
      ? {}
      : { 'false-rise': falseRiseMonth - 1, rise: falseRiseMonth, settled: falseRiseMonth + plan.repeatAfter }
  return {
    ...quiet,
    cleared: plan.treatmentEnd,
    'one-year': 12,
    'two-years': 24,
    ...rise,
    'three-years': 36,
    'five-years': 60,
  }
}

function afterReturn({ foundMonth, site }: BowelReturn, judged: readonly JudgedScan[]) {
  if (site !== 'livers')
    return {
      'second-operation': foundMonth + afterFinding.secondOperation,
      'after-second-operation': foundMonth + afterFinding.review,
    }
  return {
    'treatment-again': foundMonth + afterFinding.treatment,
    'first-scan': foundMonth + afterFinding.firstScan,
    ...(categoryAt(judged, 2) === 'PD' && { escaped: foundMonth + afterFinding.firstScan + 1 }),
    'second-scan': foundMonth + afterFinding.secondScan,
  }
}
