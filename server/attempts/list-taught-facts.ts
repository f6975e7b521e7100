import type { TaughtFact } from '#machines/quiz-attempt-exchange'
import type { Course } from '../course/load-course'
import type { CourseModule } from '../course/load-module'

/** Each fact in words, with the paragraph that teaches it: in the module's own lesson, else in the first that does. */
export function listTaughtFacts(
  course: Course,
  module: CourseModule,
  factIds: readonly string[],
): TaughtFact[] {
  return factIds.map((factId) => ({
    factId,
    claim: course.facts.get(factId)?.claim ?? '',
    href: findLessonPlace([module, ...course.modules], factId),
  }))
}

function findLessonPlace(modules: readonly CourseModule[], factId: string): string | null {
  for (const { id, lesson } of modules) {
    const anchor = lesson.outline.anchorOfFact[factId]
    if (anchor !== undefined) return anchor === '' ? `/lessons/${id}` : `/lessons/${id}#${anchor}`
  }
  return null
}
