import type { OutboxTag } from '#machines/outbox.machine'
import { loadMembership } from '../class-membership'
import type { OutboxItem, OutboxStorage } from './outbox-storage'

export type OutboxView = {
  /** Whether this device is in a class at all. */
  readonly isMember: boolean
  readonly step: OutboxTag
  /** Why nothing is sent from here, where that is so. */
  readonly message: string
  /** Quizzes handed in, and everything together, that wait to be sent. */
  readonly quizzes: number
  readonly waiting: number
  readonly refused: readonly OutboxItem[]
  readonly noted: readonly OutboxItem[]
  /** What waits for another class, which this device is not in now. */
  readonly elsewhere: number
  readonly isFleeting: boolean
}

export function readOutbox(storage: OutboxStorage, step: OutboxTag, message: string): OutboxView {
  const items = storage.list()
  const learnerId = loadMembership()?.learnerId
  const waiting = items.filter((item) => item.state === 'waiting')
  const own = waiting.filter((item) => item.learnerId === learnerId)
  return {
    isMember: learnerId !== undefined,
    step,
    message,
    quizzes: own.filter((item) => item.fact.kind === 'attempt.submitted').length,
    waiting: own.length,
    refused: items.filter((item) => item.state === 'refused'),
    noted: items.filter((item) => item.state === 'noted'),
    elsewhere: waiting.length - own.length,
    isFleeting: storage.isFleeting(),
  }
}
