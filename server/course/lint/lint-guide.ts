import { measureReadability, PLAIN_MAX_GRADE } from '#domain/assessment/readability/measure-readability'
import type { Course } from '../load-course'
import type { CourseModule } from '../load-module'
import type { GuideScreen } from '../mdx/guide-outline'
import { doubt, type Finding, fault } from './finding'

const MAX_WORDS = 60
const TEACH_BACKS = 5
const FORBIDDEN =
  /\b(correct|incorrect|wrong|score|fail(?:ed|s|ure)?|percent|per cent|tries left|try again|should have known)\b/i
const OUTLOOK =
  /\b(survival|surviv\w*|relapse rate|die[sd]?|death)\b[^.]{0,60}\d|\d[^.]{0,40}\b(alive|survive\w*|died?|relapse\w*)\b/i

/** The plain register: short screens, low reading grade, nothing scored, no figure about outlook outside its gate. */
export function lintGuide(course: Course, module: CourseModule): Finding[] {
  const file = `${module.folder}/guide.mdx`
  const taught = new Set(module.lesson.outline.blocks.flatMap((block) => block.facts))
  const anywhere = new Set(
    course.modules.flatMap((one) => one.lesson.outline.blocks.flatMap((block) => block.facts)),
  )
  return [
    ...module.guide.outline.flatMap((screen) => [
      ...lintScreen(file, screen),
      ...screen.facts
        .filter((id) => !anywhere.has(id))
        .map((id) => fault(file, screen.id, 'register', 'a fact that a lesson teaches too', id)),
      ...screen.facts
        .filter((id) => anywhere.has(id) && !taught.has(id))
        .map((id) => doubt(file, screen.id, 'register', 'a fact that the lesson of this module teaches', id)),
    ]),
    ...repeatedIds(module.guide.outline).map((id) =>
      fault(file, id, 'screen-id', 'each screen id once', 'a second one'),
    ),
    ...module.guide.outline.flatMap((screen) =>
      screen.passesTo
        .filter((id) => id !== 'end' && !module.guide.outline.some((one) => one.id === id))
        .map((id) => fault(file, screen.id, 'note', 'skipTo with the id of a screen', id)),
    ),
    ...lintTeachBacks(module),
    ...lintPatientOutcomes(module),
  ]
}

export const gradeOf = (screen: GuideScreen): number => measureReadability(screen.text)?.gradeLevel ?? 0

function lintScreen(file: string, screen: GuideScreen): Finding[] {
  const words = screen.text.split(/\s+/).filter(Boolean).length
  const grade = gradeOf(screen)
  const findings: Finding[] = []
  if (words > MAX_WORDS)
    findings.push(fault(file, screen.id, 'length', `${MAX_WORDS} words at most`, `${words}`))
  if (grade > PLAIN_MAX_GRADE)
    findings.push(
      fault(file, screen.id, 'reading-grade', `grade ${PLAIN_MAX_GRADE} at most`, grade.toFixed(1)),
    )
  const forbidden = screen.text.match(FORBIDDEN)
  if (forbidden) findings.push(doubt(file, screen.id, 'plain-words', 'no words of judgement', forbidden[0]))
  const outlook = screen.text.match(OUTLOOK)
  if (outlook)
    findings.push(fault(file, screen.id, 'gate', 'figures about outlook in numbers.yaml only', outlook[0]))
  return findings
}

const repeatedIds = (screens: readonly GuideScreen[]): string[] =>
  screens.map((screen) => screen.id).filter((id, index, ids) => ids.indexOf(id) < index)

function lintTeachBacks(module: CourseModule): Finding[] {
  const file = `${module.folder}/teach-back.yaml`
  const placed = module.guide.outline.flatMap((screen) => screen.teachBacks)
  const known = module.teachBacks.map((one) => one.id)
  const count =
    known.length < TEACH_BACKS
      ? [fault(file, 'list', 'count', `${TEACH_BACKS} teach-backs`, `${known.length}`)]
      : []
  const idle = known
    .filter((id) => !placed.includes(id))
    .map((id) => fault(file, id, 'placed', 'a screen that shows it', 'none'))
  const unknown = placed
    .filter((id) => !known.includes(id))
    .map((id) => fault(`${module.folder}/guide.mdx`, id, 'unknown-id', 'an id of teach-back.yaml', id))
  const judging = module.teachBacks.flatMap((one) => {
    const text = [
      one.prompt,
      one.ourWords,
      ...one.points,
      ...one.phrasings.flatMap(({ text, reply }) => [text, reply]),
    ].join(' ')
    const found = text.match(FORBIDDEN)
    return found ? [fault(file, one.id, 'A38', 'no words of judgement', found[0])] : []
  })
  return [...count, ...idle, ...unknown, ...judging]
}

/** How many teach-backs touch each patient outcome. */
export const teachBacksOf = (module: CourseModule, outcome: string): number =>
  module.teachBacks.filter((one) => one.outcomes.includes(outcome)).length

function lintPatientOutcomes(module: CourseModule): Finding[] {
  const file = `${module.folder}/teach-back.yaml`
  return module.outcomes
    .filter((outcome) => outcome.audience === 'patient' && teachBacksOf(module, outcome.id) < 2)
    .map((outcome) =>
      fault(
        file,
        outcome.id,
        'outcome',
        'two teach-backs that touch it',
        `${teachBacksOf(module, outcome.id)}`,
      ),
    )
}
