import { createHash } from 'node:crypto'
import type { Item } from '#domain/assessment/item'
import type { Course } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import { AttemptError } from './attempt-error'

export function toQuizId(module: Pick<CourseModule, 'number'>): string {
  return `m${module.number}-quiz`
}

/** @throws AttemptError UNKNOWN_MODULE */
export function requireModule(course: Course, isMeant: (module: CourseModule) => boolean): CourseModule {
  const module = course.modules.find(isMeant)
  if (module) return module
  throw new AttemptError('UNKNOWN_MODULE', 'This course has no such module. Choose one from the course map.')
}

export function findItem(module: CourseModule, itemId: string): Item | undefined {
  return module.quiz.find((item) => item.id === itemId)
}

/** Changes with any item or version of the quiz. */
export function toContentVersion(module: CourseModule): string {
  const names = module.quiz.map((item) => `${item.id}@${item.version}`).sort()
  return createHash('sha256').update(names.join(' ')).digest('hex').slice(0, 12)
}
