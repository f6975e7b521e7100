import type { Fact } from '#domain/course/fact'
import type { Source } from '#domain/course/source'
import type { Course } from './load-course'
import type { CourseModule } from './load-module'
import type { ClaimBlock } from './mdx/claim-blocks'
import { listFigures } from './mdx/lesson-outline'

export type FactWithSources = { readonly fact: Fact; readonly sources: readonly Source[] }

/** The facts with these ids, each with its sources in full. Unknown ids are left out: the linter reports them. */
export const factsWithSources = (course: Course, ids: readonly string[]): FactWithSources[] =>
  ids.flatMap((id) => {
    const fact = course.facts.get(id)
    return fact ? [{ fact, sources: fact.sources.flatMap((key) => course.sources.get(key) ?? []) }] : []
  })

/** Every fact that the lesson or the guide of a module rests on, its own and others', in order of id. */
export function factsOfModule(course: Course, module: CourseModule): FactWithSources[] {
  const guide = module.guide.outline.flatMap((screen) => screen.blocks)
  const ids = [...module.lesson.outline.blocks, ...guide].flatMap((block) => block.facts)
  const items = [...module.quiz, ...module.checks].flatMap((item) => item.facts)
  const figures = [...listFigures(module.lesson.tree), ...listFigures(module.guide.tree)].flatMap(
    (figure) => figure.facts,
  )
  return factsWithSources(course, [...new Set([...ids, ...items, ...figures])].sort())
}

/** All sources that a text rests on, in order of name. */
export function sourcesOf(course: Course, blocks: readonly ClaimBlock[]): Source[] {
  const ids = [...new Set(blocks.flatMap((block) => block.facts))]
  const keys = new Set(factsWithSources(course, ids).flatMap((entry) => entry.fact.sources))
  return [...keys]
    .flatMap((key) => course.sources.get(key) ?? [])
    .sort((a, b) => a.by.localeCompare(b.by, 'en'))
}
