import { isAnswered } from '#domain/assessment/answer'
import type { SubmittedFact } from '#domain/classes/fact.schema'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import { loadMembership, saveMembership } from '../class-membership'
import { openAttempts } from '../device-attempts'
import { openOutbox } from './device-outbox'
import { keepFact } from './keep-fact'
import type { OutboxItem } from './outbox-storage'

type Times = Readonly<Record<string, number>>

/** Hands in a finished attempt, where this device is in a class. Handing in the same one again keeps one. */
export function noteSubmission(running: RunningAttempt, submittedAt: number, times: Times = {}): void {
  keepFact(toSubmittedFact(running, submittedAt, times))
}

/**
 * Takes back an attempt that was handed in without a connection and has not left since, when its learner goes on
 * answering.
 */
export function withdrawChanged(running: RunningAttempt): void {
  const waiting = openOutbox()
    .list()
    .find((item) => isOf(item, running))
  if (waiting?.fact.kind !== 'attempt.submitted' || waiting.state === 'noted') return
  if (JSON.stringify(waiting.fact.responses) !== JSON.stringify(pickAnswered(running)))
    openOutbox().remove(waiting)
}

/**
 * Hands in what was finished on this device before it joined its class, if its learner wished so when joining: of each
 * module the last attempt, for of earlier ones the answers are not kept.
 *
 * @returns how many there were
 */
export function claimEarlierWork(): number {
  const membership = loadMembership()
  if (!membership?.claimEarlier) return 0
  const finished = openAttempts()
    .listRunning()
    .flatMap((running) =>
      running.submittedAt === null ? [] : [{ running, submittedAt: running.submittedAt }],
    )
  for (const { running, submittedAt } of finished) noteSubmission(running, submittedAt)
  saveMembership({ ...membership, claimEarlier: false })
  return finished.length
}

function toSubmittedFact(running: RunningAttempt, submittedAt: number, times: Times): SubmittedFact {
  const { id, moduleId, attemptNo, token, confidence } = running
  return {
    id,
    kind: 'attempt.submitted',
    at: submittedAt,
    moduleId,
    attemptId: id,
    attemptNo,
    token,
    responses: pickAnswered(running),
    confidence: { ...confidence },
    times: { ...times },
    submittedAt,
  }
}

function pickAnswered({ responses }: RunningAttempt): SubmittedFact['responses'] {
  return Object.fromEntries(Object.entries(responses).filter(([, response]) => isAnswered(response)))
}

function isOf({ fact }: OutboxItem, running: RunningAttempt): boolean {
  return fact.kind === 'attempt.submitted' && fact.attemptId === running.id
}
