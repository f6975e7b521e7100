import { findRefusedWords } from '#domain/course/wording'
import type { Course } from '../load-course'
import type { CourseModule } from '../load-module'
import { type Finding, fault } from './finding'

/** The wording rules over everything that a reader of a module can meet. */
export function lintWords(module: CourseModule): Finding[] {
  const lesson = module.lesson.outline.blocks.map(
    (block) => ['lesson.mdx', `line ${block.line}`, block.text] as const,
  )
  const guide = module.guide.outline.flatMap((screen) => [
    ['guide.mdx', screen.id, `${screen.title}. ${screen.text}`] as const,
  ])
  const facts = module.facts.map((fact) => ['facts.yaml', fact.id, fact.claim] as const)
  const teachBacks = module.teachBacks.map((one) => ['teach-back.yaml', one.id, JSON.stringify(one)] as const)
  const items = [...module.checks, ...module.quiz].map((item) => ['quiz.yaml', item.id, item.stem] as const)
  return [...lesson, ...guide, ...facts, ...teachBacks, ...items].flatMap(([file, path, text]) =>
    findRefusedWords(text).map((word) =>
      fault(`${module.folder}/${file}`, path, 'wording', word.instead, `“${word.found}”`),
    ),
  )
}

const MINIMUM_TERMS = 80

export function lintGlossary(course: Course): Finding[] {
  const file = 'modules/glossary.yaml'
  const few =
    course.glossary.length < MINIMUM_TERMS
      ? [fault(file, 'list', 'count', `${MINIMUM_TERMS} terms or more`, `${course.glossary.length}`)]
      : []
  const words = course.glossary.flatMap((term) =>
    findRefusedWords(`${term.clinical} ${term.plain}`).map((word) =>
      fault(file, term.id, 'wording', word.instead, word.found),
    ),
  )
  return [...few, ...words]
}
