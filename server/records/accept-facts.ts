import { type AcceptedFact, MAX_FACTS } from '#domain/classes/fact.schema'
import { type Course, loadCourse } from '../course/load-course'
import { BadInputError } from '../http/bad-input-error'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { keepItemVersions } from './item-bodies'
import { type JudgedFact, judgeFact, type RefusedResult } from './judge-fact'
import { writeFacts } from './write-facts'
import { writeInClass } from './write-in-class'

/**
 * Takes in what a learner's device reports. Idempotent: a fact that was accepted before is `known` and changes nothing,
 * and facts may come in any order. Each is judged by itself; those accepted are written together or not at all.
 *
 * @returns what became of each fact, in the order given
 * @throws BadInputError for too many at once; RightsError SIGN_IN when the learner has been removed meanwhile
 */
export async function acceptFacts(
  store: Pick<Store, 'db' | 'write'>,
  learner: Learner,
  facts: readonly unknown[],
  now = Date.now(),
  course: Course = loadCourse(),
): Promise<readonly AcceptedFact[]> {
  if (facts.length > MAX_FACTS)
    throw new BadInputError('TOO_LARGE', `That is too much at once: at most ${MAX_FACTS} facts are read.`)
  await keepItemVersions(store, course)
  const judged: (JudgedFact | RefusedResult)[] = []
  for (const fact of facts) judged.push(await judgeFact(fact, { store, learner, course }))
  if (judged.every(isRefused)) return judged.filter(isRefused)
  const fit = judged.filter((one) => one.outcome !== 'refused')
  const written = await writeInClass(store, learner.classId, (trx) =>
    writeFacts(trx, learner, fit, now, course),
  )
  const results = written.values()
  return judged.map((one) => (isRefused(one) ? one : (results.next().value ?? fail())))
}

function isRefused(one: JudgedFact | RefusedResult): one is RefusedResult {
  return one.outcome === 'refused'
}

function fail(): never {
  throw new TypeError('Each fact that is written has a result.')
}
