import { QUIZ_LENGTH } from '../attempts/start-attempt'
import { readClass } from '../classes/read-class'
import { type Course, loadCourse } from '../course/load-course'
import { type Gradebook, type GradebookRow, readGradebook } from '../records/read-gradebook'
import type { Store } from '../store/store'

export type ExportModule = {
  readonly moduleId: string
  readonly number: number
  readonly title: string
  /** Such as "Module 1 quiz", by which a learning platform knows the column. */
  readonly column: string
  readonly maxPoints: number
}

export type ExportedClass = {
  readonly name: string
  readonly term: string
  /** Made-up learners: every file says so, that nobody files its numbers. */
  readonly isDemo: boolean
  readonly counting: Gradebook['policy']['counting']
  readonly modules: readonly ExportModule[]
  readonly rows: readonly GradebookRow[]
}

/** The gradebook with the names of its modules. */
export async function readExport(
  store: Pick<Store, 'db'>,
  classId: string,
  course: Course = loadCourse(),
): Promise<ExportedClass> {
  const { name, term, isDemo } = await readClass(store, classId)
  const { policy, modules, rows } = await readGradebook(store, classId)
  return {
    name,
    term,
    isDemo,
    counting: policy.counting,
    rows,
    modules: modules.map(({ moduleId }, index) => {
      const module = course.modules.find((one) => one.id === moduleId)
      const number = module?.number ?? index + 1
      const title = module?.title ?? moduleId
      return {
        moduleId,
        number,
        title,
        column: `${isDemo ? 'Demo: ' : ''}Module ${number} quiz`,
        maxPoints: QUIZ_LENGTH,
      }
    }),
  }
}
