import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { isAnswered } from '#domain/assessment/answer'
import type { Accommodation } from '#domain/classes/accommodation'
import type { GradeRequest } from '#machines/quiz-attempt-exchange'
import { toCanonicalJson } from '../records/canonical-json'
import type { ClassRules } from '../records/judge-lateness'
import { findLearnerRules } from '../records/read-class-rules'
import type { Tables } from '../store/tables'
import type { Binding } from './attempt-token'

export type NotedGrading =
  /** These answers are the first, or the same as those. */
  | { readonly kind: 'first'; readonly rules: ClassRules; readonly accommodation: Accommodation }
  | { readonly kind: 'other' }
  /** The class, or the learner in it, is there no longer: nothing is kept. */
  | { readonly kind: 'gone' }

/** Keeps that these answers were graded, unless others were before. */
export async function noteFirstGrading(
  trx: Transaction<Tables>,
  { classId, learnerId }: Binding,
  { token, responses }: GradeRequest,
  now: number,
): Promise<NotedGrading> {
  const known = await findLearnerRules(trx, { id: learnerId, classId })
  if (!known) return { kind: 'gone' }
  const row = { id: hashToken(token), classId, learnerId, answersHash: hashAnswers(responses), at: now }
  await keepFirstGradings(trx, [row])
  const { answersHash } = await trx
    .selectFrom('firstGrading')
    .select('answersHash')
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
  const { rules, accommodation } = known
  return answersHash === row.answersHash ? { kind: 'first', rules, accommodation } : { kind: 'other' }
}

/** What is there already stays as it is. */
export async function keepFirstGradings(
  trx: Transaction<Tables>,
  rows: readonly Tables['firstGrading'][],
): Promise<void> {
  if (rows.length === 0) return
  await trx
    .insertInto('firstGrading')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function hashToken(token: string): string {
  return hash(token)
}

/** A question without an answer counts the same whether it is left out or sent empty. */
export function hashAnswers(responses: GradeRequest['responses']): string {
  const answered = Object.entries(responses).filter(([, response]) => isAnswered(response))
  return hash(toCanonicalJson(Object.fromEntries(answered)))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
