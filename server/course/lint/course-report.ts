import { type ItemKind, itemKinds } from '#domain/assessment/kinds/item-kind'
import type { Course } from '../load-course'
import type { CourseModule } from '../load-module'
import type { Finding } from './finding'
import { undeclaredBlocks } from './lint-claims'
import { taughtFacts } from './lint-coverage'
import { gradeOf, teachBacksOf } from './lint-guide'

export type CourseReport = {
  readonly facts: { readonly total: number; readonly taught: number; readonly notTaught: readonly string[] }
  readonly claims: { readonly withoutFact: number }
  readonly outcomes: { readonly total: number; readonly underTwoItems: number }
  readonly items: { readonly total: number; readonly byKind: Readonly<Record<ItemKind, number>> }
  readonly guide: { readonly maxGrade: number }
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** The figures of the whole course beside what the linter found. */
export function reportCourse(course: Course, findings: readonly Finding[]): CourseReport {
  const taught = taughtFacts(course)
  const ids = [...course.facts.keys()]
  const items = course.modules.flatMap((module) => module.quiz)
  const count = (kind: ItemKind) => items.filter((item) => item.kind === kind).length
  const grades = course.modules.flatMap((module) => module.guide.outline.map(gradeOf))
  return {
    facts: {
      total: ids.length,
      taught: ids.filter((id) => taught.has(id)).length,
      notTaught: ids.filter((id) => !taught.has(id)),
    },
    claims: { withoutFact: sum(course.modules.map(undeclaredBlocks)) },
    outcomes: {
      total: sum(course.modules.map((module) => module.outcomes.length)),
      underTwoItems: sum(course.modules.map((module) => underTwo(module).length)),
    },
    items: { total: items.length, byKind: byKind(count) },
    guide: { maxGrade: Math.round(Math.max(0, ...grades) * 10) / 10 },
    errors: findings.filter((one) => one.severity === 'error'),
    warnings: findings.filter((one) => one.severity === 'warning'),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const byKind = (count: (kind: ItemKind) => number): Record<ItemKind, number> => {
  const counts = itemKinds.map((kind) => [kind, count(kind)] as const)
  return Object.fromEntries(counts) as Record<ItemKind, number>
}

/** Items that test an outcome: quiz items for nursing, teach-backs (which nobody scores) for patients. */
export const itemsOf = (module: CourseModule, outcome: string): number =>
  module.quiz.filter((item) => item.outcomes.includes(outcome)).length

export const underTwo = (module: CourseModule): string[] =>
  module.outcomes
    .filter(
      (one) => (one.audience === 'nursing' ? itemsOf(module, one.id) : teachBacksOf(module, one.id)) < 2,
    )
    .map((one) => one.id)
