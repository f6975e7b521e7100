import { answerRegistry } from './kinds/answer-registry'
import type { ItemKind } from './kinds/item-kind'
import type { PublicItem, PublicOf, ResponseOf } from './kinds/kind-shapes'
import type { Response } from './response.schema'
import type { ResponseProblem } from './response-problem'

// Light enough for the browser: neither schema nor scorer nor key comes along.

export function makeEmptyResponse<K extends ItemKind>(kind: K): ResponseOf<K> {
  return answerRegistry[kind].empty()
}

export function isAnswered(response: Response): boolean {
  return isAnsweredAs(response.kind, response)
}

/** Tells whether every part has been answered: each row, each blank, all N choices, a number with its unit. */
export function isComplete(item: PublicItem, response: Response): boolean {
  requireSameKind(item, response)
  return isCompleteAs(item.kind, item, response)
}

/**
 * Says what keeps an answer from being scored; an empty answer has no problem.
 *
 * @throws RangeError when the response is of another kind or names an id that the item lacks
 */
export function validateResponse(item: PublicItem, response: Response): ResponseProblem[] {
  requireSameKind(item, response)
  return validateAs(item.kind, item, response)
}

function isAnsweredAs<K extends ItemKind>(kind: K, response: ResponseOf<K>): boolean {
  return answerRegistry[kind].isAnswered(response)
}

function isCompleteAs<K extends ItemKind>(kind: K, item: PublicOf<K>, response: ResponseOf<K>): boolean {
  return answerRegistry[kind].isComplete(item, response)
}

function validateAs<K extends ItemKind>(kind: K, item: PublicOf<K>, response: ResponseOf<K>) {
  return answerRegistry[kind].validate(item, response)
}

function requireSameKind(item: PublicItem, response: Response): void {
  if (item.kind === response.kind) return
  throw new RangeError(`Item ${item.id} is ${item.kind}; the response is for ${response.kind}`)
}
