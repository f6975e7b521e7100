import { isAnswered, isComplete } from '#domain/assessment/answer'
import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { AnswerProblem } from '#machines/quiz-attempt-exchange'

export type AnswerState = 'answered' | 'partly' | 'empty' | 'toMend'

export type ItemStatus = {
  readonly item: PublicItem
  readonly index: number
  readonly answer: AnswerState
  readonly flagged: boolean
}

export function listStatuses(running: RunningAttempt, problems: readonly AnswerProblem[]): ItemStatus[] {
  return running.items.map((item, index) => ({
    item,
    index,
    answer: problems.some((problem) => problem.itemId === item.id)
      ? 'toMend'
      : findAnswerState(running, item),
    flagged: running.flags.includes(item.id),
  }))
}

function findAnswerState({ responses }: RunningAttempt, item: PublicItem): AnswerState {
  const response = responses[item.id]
  if (!response || !isAnswered(response)) return 'empty'
  return isComplete(item, response) ? 'answered' : 'partly'
}

/** "2, 5 and 9", counted from 1. */
export function listNumbers(statuses: readonly Pick<ItemStatus, 'index'>[]): string {
  const numbers = statuses.map(({ index }) => String(index + 1))
  const last = numbers.pop() ?? ''
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`
}
