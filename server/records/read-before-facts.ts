import type { Transaction } from 'kysely'
import type { Accommodation } from '#domain/classes/accommodation'
import type { Learner } from '../rights/require-learner'
import type { Tables } from '../store/tables'
import type { Corrections } from './grade-responses'
import type { JudgedFact } from './judge-fact'
import type { ClassRules } from './judge-lateness'
import { readCorrections, requireLearnerRules } from './read-class-rules'

type Row = Tables['attempt']

export type BeforeFacts = {
  readonly rules: ClassRules
  readonly accommodation: Accommodation
  readonly joinedAt: number
  readonly corrections: Corrections
  /** By key, of the facts that are there already. */
  readonly bodies: ReadonlyMap<string, string>
  /** Attempts of anybody in the class that were made from one of these draws. */
  readonly sameAttempts: readonly Pick<Row, 'id' | 'learnerId' | 'responsesJson'>[]
  /** By the hash of its token: the hash of the answers to a bound attempt that were graded first. */
  readonly firstGradings: ReadonlyMap<string, string>
  /** This learner's attempts at the modules handed in. */
  readonly ownAttempts: readonly Pick<Row, 'moduleId' | 'startedAt'>[]
}

/** @throws RightsError SIGN_IN when the learner has been removed meanwhile */
export async function readBeforeFacts(
  trx: Transaction<Tables>,
  learner: Learner,
  judged: readonly JudgedFact[],
): Promise<BeforeFacts> {
  const { rules, accommodation, joinedAt } = await requireLearnerRules(trx, learner)
  const rows = await trx
    .selectFrom('fact')
    .select(['id', 'bodyJson'])
    .where(
      'id',
      'in',
      judged.map((one) => one.key),
    )
    .execute()
  const bodies = new Map(rows.map((row) => [row.id, row.bodyJson]))
  const attempts = judged.filter((one) => one.outcome === 'submission' && !bodies.has(one.key))
  return { rules, accommodation, joinedAt, bodies, ...(await readAttempts(trx, learner, attempts)) }
}

type Attempts = Pick<BeforeFacts, 'corrections' | 'sameAttempts' | 'firstGradings' | 'ownAttempts'>

async function readAttempts(
  trx: Transaction<Tables>,
  { id, classId }: Learner,
  judged: readonly JudgedFact[],
): Promise<Attempts> {
  if (judged.length === 0)
    return { corrections: new Map(), sameAttempts: [], firstGradings: new Map(), ownAttempts: [] }
  const rowIds = judged.flatMap((one) => (one.outcome === 'submission' ? [one.submission.attemptRowId] : []))
  const sameAttempts = await trx
    .selectFrom('attempt')
    .select(['id', 'learnerId', 'responsesJson'])
    .where('id', 'in', rowIds)
    .execute()
  const ownAttempts = await trx
    .selectFrom('attempt')
    .select(['moduleId', 'startedAt'])
    .where('classId', '=', classId)
    .where('learnerId', '=', id)
    .where(
      'moduleId',
      'in',
      judged.map((one) => one.placeId),
    )
    .execute()
  const corrections = await readCorrections(trx, classId)
  return { corrections, sameAttempts, firstGradings: await readFirstGradings(trx, judged), ownAttempts }
}

async function readFirstGradings(
  trx: Transaction<Tables>,
  judged: readonly JudgedFact[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = judged.flatMap((one) =>
    one.outcome === 'submission' && one.submission.payload.bound ? [one.submission.tokenHash] : [],
  )
  if (hashes.length === 0) return new Map()
  const rows = await trx
    .selectFrom('firstGrading')
    .select(['id', 'answersHash'])
    .where('id', 'in', hashes)
    .execute()
  return new Map(rows.map((row) => [row.id, row.answersHash]))
}
