import type { ClassRecord } from '#server/classes/class-record'
import { type Course, findModule } from '#server/course/load-course'

/** The modules of a class that the course still has, in the order of the class. */
export function listAnalysisModules(course: Course, { modules }: Pick<ClassRecord, 'modules'>) {
  return modules.flatMap(({ moduleId }) => {
    const module = findModule(course, moduleId)
    return module ? [{ id: module.id, number: module.number, title: module.title }] : []
  })
}
