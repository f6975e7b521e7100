import type { Item } from '#domain/assessment/item'
import { analyseQuiz, type QuizAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import { analyseSteps, type StepAnalysis } from '#domain/assessment/statistics/analyse-steps'
import type { FunnelStep } from '#domain/assessment/statistics/funnel'
import type { FirstAttempt } from '#domain/assessment/statistics/quiz-answers'
import { FEWEST_SHOWN } from '#domain/assessment/statistics/small-n'
import type { TaughtFact } from '#machines/quiz-attempt-exchange'
import { listTaughtFacts } from '../attempts/list-taught-facts'
import { readClass } from '../classes/read-class'
import { type Course, findModule, loadCourse } from '../course/load-course'
import type { Store } from '../store/store'
import { findAttempts } from './find-attempts'
import { readFunnel } from './read-funnel'
import { readItemVersions, type StoredItem } from './read-item-versions'
import { readStoredAnswers } from './stored-attempt'

type Asked = { readonly classId: string; readonly moduleId: string }
type Reading = Pick<Store, 'db'>

/** What an item says, and the paragraphs that teach what it tests. */
export type ItemText = {
  readonly stem: string
  readonly kind: Item['kind']
  readonly outcomes: readonly string[]
  readonly isSafetyCritical: boolean
  readonly taught: readonly TaughtFact[]
}

export type ModuleAnalysis = {
  readonly moduleId: string
  readonly title: string
  readonly analysis: QuizAnalysis
  /** Empty under five learners. */
  readonly steps: readonly StepAnalysis[]
  /** By item id and version, as in `m1-q03@2`; missing where the words are no longer kept. */
  readonly texts: Readonly<Record<string, ItemText>>
  /** Empty under five learners. */
  readonly funnel: readonly FunnelStep[]
}

export type FirstAttempts = {
  readonly isDemo: boolean
  readonly attempts: readonly FirstAttempt[]
  readonly items: readonly StoredItem[]
}

/** First attempts of a class at a module, and the items that they answered. */
export async function readFirstAttempts(
  store: Reading,
  asked: Asked,
  course: Course = loadCourse(),
): Promise<FirstAttempts> {
  const { policy, isDemo } = await readClass(store, asked.classId)
  const rows = await findAttempts(store, asked, { attempts: null, counting: 'first' })
  const attempts = rows.map((row) => ({ answers: readStoredAnswers(row, policy.minutes !== null) }))
  const items = await readItemVersions(
    store,
    course,
    attempts.flatMap(({ answers }) => answers),
  )
  return { isDemo, attempts, items }
}

/** Everything that the page of one module's quiz shows. Nobody is named in it. */
export async function readAnalysis(
  store: Reading,
  asked: Asked,
  course: Course = loadCourse(),
): Promise<ModuleAnalysis> {
  const { attempts, items } = await readFirstAttempts(store, asked, course)
  const funnel = await readFunnel(store, asked)
  return {
    moduleId: asked.moduleId,
    title: findModule(course, asked.moduleId)?.title ?? asked.moduleId,
    analysis: analyseQuiz(attempts, items),
    steps: attempts.length < FEWEST_SHOWN ? [] : analyseSteps(attempts, items),
    texts: Object.fromEntries(
      items.flatMap(({ id, version, check }) =>
        check ? [[`${id}@${version}`, toText(course, asked.moduleId, check)]] : [],
      ),
    ),
    funnel: (funnel[0]?.count ?? 0) < FEWEST_SHOWN ? [] : funnel,
  }
}

function toText(course: Course, moduleId: string, check: Item): ItemText {
  const module = findModule(course, moduleId)
  return {
    stem: check.stem,
    kind: check.kind,
    outcomes: check.outcomes,
    isSafetyCritical: check.safetyCritical,
    taught: module ? listTaughtFacts(course, module, check.facts) : [],
  }
}
