import { loadCourse } from '#server/course/load-course'
import type { FormModule } from '#ui/educator/classes/rule-fields'

export function listFormModules(): readonly FormModule[] {
  return loadCourse().modules.map(({ id, number, title }) => ({ id, number, title }))
}
