import { loadCourse } from '#server/course/load-course'
import type { JoinModule } from '#ui/join/class-terms'

export function listJoinModules(): readonly JoinModule[] {
  return loadCourse().modules.map(({ id, number, title }) => ({ id, number, title }))
}
