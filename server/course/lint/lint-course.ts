import type { Course } from '../load-course'
import type { Finding } from './finding'
import { lintClaims } from './lint-claims'
import { lintCoverage } from './lint-coverage'
import { lintGuide } from './lint-guide'
import { lintItems } from './lint-items'
import { lintMarkup } from './lint-markup'
import { lintGlossary, lintWords } from './lint-words'

/** Everything that the course promises its readers and that a program can check. */
export function lintCourse(course: Course): Finding[] {
  return [
    ...course.modules.flatMap((module) => [
      ...lintMarkup(`${module.folder}/lesson.mdx`, module.lesson.tree, 'lesson'),
      ...lintMarkup(`${module.folder}/guide.mdx`, module.guide.tree, 'guide'),
      ...lintClaims(course, module),
      ...lintGuide(course, module),
      ...lintItems(course, module),
      ...lintWords(module),
    ]),
    ...lintCoverage(course),
    ...lintGlossary(course),
  ]
}
