import { type AnswerStatus, type ItemScore, scoreWhole, sumUnits } from '../../item-score'
import type { OrderMode } from '../kind-rules'

/**
 * Scores an order of steps. `exact` is all or nothing and the only mode of a graded quiz, so that results compare
 * with licensing practice; `position` gives a point for each step in its place, `adjacent-pair` one for each pair
 * of neighbours kept, at most one fewer than there are steps.
 */
export function scoreOrder(key: readonly string[], order: readonly string[], mode: OrderMode): ItemScore {
  const status: AnswerStatus = order.length === 0 ? 'omitted' : 'answered'
  if (mode === 'exact') {
    const same = key.length === order.length && key.every((id, index) => id === order[index])
    return scoreWhole(Number(same), 1, status)
  }
  if (mode === 'position') {
    const units = key.map((id, index) => ({ unitId: id, score: Number(order[index] === id), max: 1 }))
    return sumUnits(units, status)
  }
  return sumUnits(scorePairs(key, order), status)
}

function scorePairs(key: readonly string[], order: readonly string[]) {
  return key.slice(1).map((id, index) => {
    const previous = key[index] ?? ''
    const at = order.indexOf(previous)
    return { unitId: `${previous}>${id}`, score: Number(at >= 0 && order[at + 1] === id), max: 1 }
  })
}
