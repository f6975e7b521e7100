import type { Course } from '../load-course'
import type { CourseModule } from '../load-module'
import type { ClaimBlock } from '../mdx/claim-blocks'
import { listFigures } from '../mdx/lesson-outline'
import { type Finding, fault } from './finding'

/** Every block says which facts it rests on, and every fact and correction it names exists. */
export function lintClaims(course: Course, module: CourseModule): Finding[] {
  const guideBlocks = module.guide.outline.flatMap((screen) => screen.blocks)
  return [
    ...lintBlocks(course, `${module.folder}/lesson.mdx`, module.lesson.outline.blocks),
    ...lintBlocks(course, `${module.folder}/guide.mdx`, guideBlocks),
    ...lintFigureFacts(course, module),
  ]
}

export const undeclaredBlocks = (module: CourseModule): number =>
  [...module.lesson.outline.blocks, ...module.guide.outline.flatMap((screen) => screen.blocks)].filter(
    (block) => !block.declared,
  ).length

function lintBlocks(course: Course, file: string, blocks: readonly ClaimBlock[]): Finding[] {
  return blocks.flatMap((block) => {
    const at = `line ${block.line}`
    const undeclared = block.declared
      ? []
      : [fault(file, at, 'claim', 'fact ids in brackets at the end, or [-]', `“${block.text.slice(0, 50)}…”`)]
    const unknown = unknownFacts(course, block.facts).map((id) =>
      fault(file, at, 'unknown-fact', 'a registered fact id', id),
    )
    const corrections = block.corrections
      .filter((id) => !course.corrections.some((one) => one.id === id))
      .map((id) => fault(file, at, 'unknown-correction', 'an id of corrections.yaml', id))
    return [...undeclared, ...unknown, ...corrections]
  })
}

function lintFigureFacts(course: Course, module: CourseModule): Finding[] {
  const inLesson = module.lesson.outline.figures.map((figure) => ({ ...figure, file: 'lesson.mdx' }))
  const inGuide = listFigures(module.guide.tree).map((figure) => ({ ...figure, file: 'guide.mdx' }))
  return [...inLesson, ...inGuide].flatMap((figure) =>
    unknownFacts(course, figure.facts).map((id) =>
      fault(
        `${module.folder}/${figure.file}`,
        `line ${figure.line}`,
        'unknown-fact',
        'a registered fact id',
        id,
      ),
    ),
  )
}

export const unknownFacts = (course: Course, ids: readonly string[]): string[] =>
  ids.filter((id) => !course.facts.has(id))
