import type { Numbers } from '#domain/course/guide-files'
import { type Course, findModule } from './load-course'
import { type FactWithSources, factsWithSources } from './passage-sources'

export type FoundNumbers = {
  readonly numbers: Numbers
  readonly entries: readonly FactWithSources[]
  /** The screen of the guide after the one that offered the figure. */
  readonly back: string
}

export function findNumbers(course: Course, moduleId: string, id: string): FoundNumbers | undefined {
  const module = findModule(course, moduleId)
  const numbers = module?.numbers.find((one) => one.id === id)
  if (!module || !numbers) return undefined
  const screens = module.guide.outline
  const after = screens[screens.findIndex((screen) => screen.numbers.includes(id)) + 1]?.id ?? 'end'
  return { numbers, entries: factsWithSources(course, numbers.facts), back: `/guide/${moduleId}#${after}` }
}

export const numbersParams = (course: Course) =>
  course.modules.flatMap((module) => module.numbers.map(({ id }) => ({ module: module.id, id })))
