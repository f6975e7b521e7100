import type { CourseModule } from './load-module'

/** The id of the first screen of the guide that rests on one of these facts. */
export const findGuideScreen = (module: CourseModule, facts: readonly string[]): string | undefined =>
  module.guide.outline.find((screen) => screen.facts.some((fact) => facts.includes(fact)))?.id

/** The anchor of the first passage of the lesson that teaches one of these facts. */
export const findLessonPassage = (module: CourseModule, facts: readonly string[]): string | undefined =>
  facts.map((fact) => module.lesson.outline.anchorOfFact[fact]).find(Boolean)
