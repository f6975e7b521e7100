import type { Check } from '#domain/assessment/item'
import type { LintContext } from '#domain/assessment/lint/item-rule'
import { type ItemFinding, lintItems as lintItemTexts } from '#domain/assessment/lint/lint-items'
import { EDITION_YEAR } from '#domain/course/edition'
import type { Course } from '../load-course'
import type { CourseModule } from '../load-module'
import { itemsOf } from './course-report'
import { doubt, type Finding, fault } from './finding'
import { unknownFacts } from './lint-claims'

const MINIMUM_ITEMS = 14

/** Items stand on facts that exist and are taught, test outcomes that exist, and cover each of them twice. */
export function lintItems(course: Course, module: CourseModule): Finding[] {
  return [
    ...module.quiz.flatMap((item) => lintItem(course, module, `${module.folder}/quiz.yaml`, item)),
    ...module.checks.flatMap((item) => lintItem(course, module, `${module.folder}/checks.yaml`, item)),
    ...lintTexts(course, module, 'quiz'),
    ...lintTexts(course, module, 'checks'),
    ...lintCounts(module),
    ...lintChecks(module),
  ]
}

/** The item-writing rules; what only informs is left out of the report. */
function lintTexts(course: Course, module: CourseModule, list: 'quiz' | 'checks'): Finding[] {
  const file = `${module.folder}/${list}.yaml`
  return lintItemTexts(module[list], contextOf(course, module))
    .filter((one) => one.severity !== 'information' && one.waiver === null)
    .map((one) => findingFrom(file, one))
}

function findingFrom(file: string, one: ItemFinding): Finding {
  const make = one.severity === 'error' ? fault : doubt
  return make(file, one.path, one.rule, one.expected, one.found)
}

const contextOf = (course: Course, module: CourseModule): LintContext => ({
  terms: course.glossary.flatMap((term) => [term.term, ...term.aliases]),
  outcomeIds: module.outcomes.map((outcome) => outcome.id),
  facts: [...course.facts.values()],
  sources: [...course.sources.values()],
  audience: 'nursing',
  year: EDITION_YEAR,
})

function lintItem(course: Course, module: CourseModule, file: string, item: Check): Finding[] {
  const nursing = module.outcomes.filter((one) => one.audience === 'nursing').map((one) => one.id)
  const unknown = unknownFacts(course, item.facts).map((id) =>
    fault(file, item.id, 'unknown-fact', 'a registered fact id', id),
  )
  const outcomes = item.outcomes
    .filter((id) => !nursing.includes(id))
    .map((id) => fault(file, item.id, 'A23', `a nursing outcome of ${module.id}`, id))
  const first = item.facts[0] ?? ''
  const back = module.lesson.outline.anchorOfFact[first]
    ? []
    : [doubt(file, item.id, 'way-back', 'a first fact that this lesson teaches', first)]
  return [...unknown, ...outcomes, ...back]
}

function lintCounts(module: CourseModule): Finding[] {
  const file = `${module.folder}/quiz.yaml`
  const few =
    module.quiz.length < MINIMUM_ITEMS
      ? [fault(file, 'list', 'count', `${MINIMUM_ITEMS} items or more`, `${module.quiz.length}`)]
      : []
  const uncovered = module.outcomes
    .filter((one) => one.audience === 'nursing' && itemsOf(module, one.id) < 2)
    .map((one) => fault(file, one.id, 'outcome', 'two items that test it', `${itemsOf(module, one.id)}`))
  return [...few, ...uncovered]
}

function lintChecks(module: CourseModule): Finding[] {
  const known = module.checks.map((check) => check.id)
  const placed = module.lesson.outline.checks
  return [
    ...placed
      .filter((id) => !known.includes(id))
      .map((id) => fault(`${module.folder}/lesson.mdx`, id, 'unknown-id', 'an id of checks.yaml', id)),
    ...known
      .filter((id) => !placed.includes(id))
      .map((id) => fault(`${module.folder}/checks.yaml`, id, 'placed', 'a place in the lesson', 'none')),
  ]
}
