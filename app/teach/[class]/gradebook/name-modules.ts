import type { ClassModule } from '#domain/classes/class-settings.schema'
import type { Course } from '#server/course/load-course'
import type { GradeModule } from '#ui/educator/gradebook/grade-row'

export function nameModules(course: Course, modules: readonly ClassModule[]): readonly GradeModule[] {
  return modules.map(({ moduleId }, index) => {
    const module = course.modules.find((one) => one.id === moduleId)
    return { moduleId, number: module?.number ?? index + 1, title: module?.title ?? moduleId }
  })
}
