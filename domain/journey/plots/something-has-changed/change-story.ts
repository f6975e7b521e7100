import type { TruthSeries } from '../../journey'
import { type ChangePatient, cancerMmAt, isCancer } from './change-patient'
import type { NextTest } from './next-test'

/** Months after the change is told. */
const after = { late: 0.04, seen: 0.1, 'first-result': 0.3, detour: 0.6 } as const
/** Months from the first result to the test that answers: eight weeks where time is the test. */
const untilAnswer = { tissue: 0.7, image: 0.7, wait: 1.9 } as const
const afterAnswer = { answer: 0, plan: 0.3, treated: 1, later: 3 } as const

/** The months of the story, for visits and reports. */
export type ChangeMonths = Readonly<Record<'change' | keyof typeof after | keyof typeof afterAnswer, number>>

export function changeMonths({ changeMonth }: ChangePatient, next: NextTest): ChangeMonths {
  const answer = changeMonth + after['first-result'] + untilAnswer[next]
  return {
    change: changeMonth,
    late: changeMonth + after.late,
    seen: changeMonth + after.seen,
    'first-result': changeMonth + after['first-result'],
    detour: changeMonth + after.detour,
    answer,
    plan: answer + afterAnswer.plan,
    treated: answer + afterAnswer.treated,
    later: answer + afterAnswer.later,
  }
}

/** The named moments of this patient; what does not happen to this one has no month. */
export function changeMoments(
  { changeMonth, signs, cause, wokeMonth, surfacedMonth }: ChangePatient,
  months: ChangeMonths,
): Readonly<Record<string, number>> {
  const { treated, ...story } = months
  const cord =
    signs === 'cord' ? { 'cord-pressed': changeMonth - 0.1, 'cord-freed': months['first-result'] } : {}
  if (wokeMonth === null || surfacedMonth === null) return { ...story, ...cord }
  const start = cause === 'lung-cancer' ? { began: wokeMonth } : { woke: wokeMonth }
  return { ...story, ...cord, ...start, surfaced: surfacedMonth, treated }
}

/** The last planned tests: a mammogram once a year, a CT every six months. */
export const plannedMonths = ({ primary, changeMonth }: ChangePatient): readonly number[] =>
  (primary === 'breast' ? [18, 6] : [18, 12, 6])
    .map((months) => changeMonth - months)
    .filter((month) => month > 6)

const shownMonths = 36

export function changeTruth(patient: ChangePatient, { change, treated, answer }: ChangeMonths): TruthSeries {
  const first = Math.max(0, change - shownMonths)
  const steps = Math.floor((treated - first) * 2)
  const months = Array.from({ length: steps + 1 }, (_, step) => first + step / 2)
  const found = isCancer(patient.cause)
  return {
    label: found ? 'Diameter of the cancer' : 'Diameter of cancer: none was there',
    unit: 'mm',
    scale: 'root',
    samples: months.map((month) => ({ month, value: Math.round(10 * cancerMmAt(patient, month)) / 10 })),
    limits: [{ label: 'Scans show from about 10 mm', value: 10 }],
    looks: [
      ...plannedMonths(patient).map((month) => ({ month, seen: false, label: 'planned test' })),
      { month: answer, seen: found, label: 'this test' },
    ],
  }
}
