import type { Response } from '#domain/assessment/response.schema'
import { makeId } from '../../store/make-id'
import type { Store } from '../../store/store'

export type StoredAnswer = {
  readonly id: string
  readonly version?: number
  readonly score: number
  readonly max: number
  readonly response?: Response
  readonly confidence?: 'guess' | 'unsure' | 'sure'
  readonly timeMs?: number
  readonly leftOut?: true
}

type Whose = {
  readonly classId: string
  readonly learnerId: string
  readonly moduleId: string
  readonly attemptNo?: number
  readonly isMastered?: boolean
  readonly startedAt?: number
  readonly receivedAt?: number
}

const AT = Date.UTC(2027, 0, 20)

/** A graded attempt as the record holds it. */
export async function insertAttempt(
  { write }: Store,
  { attemptNo = 1, isMastered = false, startedAt = AT + attemptNo, receivedAt = startedAt, ...whose }: Whose,
  answers: readonly StoredAnswer[],
): Promise<void> {
  const pick = <T>(read: (answer: StoredAnswer) => T | undefined) =>
    JSON.stringify(Object.fromEntries(answers.map((answer) => [answer.id, read(answer)])))
  const row = {
    ...whose,
    id: makeId(),
    attemptNo,
    seed: 1,
    itemsJson: JSON.stringify(answers.map(({ id, version = 1 }) => ({ id, version, order: {} }))),
    scoresJson: JSON.stringify(
      answers.map(({ id, version = 1, score, max, leftOut }) => ({ id, version, score, max, leftOut })),
    ),
    responsesJson: pick(({ response }) => response),
    confidenceJson: pick(({ confidence }) => confidence),
    timesJson: pick(({ timeMs }) => timeMs),
    startedAt,
    submittedAt: startedAt,
    receivedAt,
    isLate: 0,
    isOutside: 0,
    points: answers.reduce((sum, { score, max }) => sum + score / max, 0),
    maxPoints: answers.length,
    isMastered: Number(isMastered),
    gradedAt: AT,
  }
  await write((trx) => trx.insertInto('attempt').values(row).execute())
}
