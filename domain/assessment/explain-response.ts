import type { Check } from './item'
import type { ItemScore } from './item-score'
import type { ItemKind } from './kinds/item-kind'
import { kindRegistry } from './kinds/kind-registry'
import type { PartOrder } from './kinds/kind-rules'
import type { CheckOf, KindFeedback, ResponseOf } from './kinds/kind-shapes'
import type { Response } from './response.schema'
import { scoreResponse } from './score-response'

/** What a learner may see once an answer is graded. `facts` say where to read on; the first names the paragraph. */
export type ItemFeedback = {
  readonly itemId: string
  readonly facts: readonly string[]
  readonly outcomes: readonly string[]
  readonly score: ItemScore
  readonly words: string
  readonly answer: KindFeedback
}

/**
 * Explains a graded answer: the key, what was chosen, why for every part, and the score in words.
 *
 * @throws RangeError when the response is of another kind, names an unknown id, or was not fit to be scored
 */
export function explainResponse(item: Check, response: Response, order?: PartOrder): ItemFeedback {
  const scored = scoreResponse(item, response)
  if (scored.outcome === 'invalid') {
    throw new RangeError(`Item ${item.id}: ${scored.problems.map((problem) => problem.message).join(' ')}`)
  }
  return {
    itemId: item.id,
    facts: [...item.facts],
    outcomes: [...item.outcomes],
    score: scored.score,
    words: describeScore(item, response, scored.score),
    answer: explainAs(item.kind, item, response, order),
  }
}

/** The score as a sentence: "3 right, 1 that does not belong: 2 of 4". */
function describeScore(item: Check, response: Response, score: ItemScore): string {
  const how = score.status === 'omitted' ? 'Not answered' : describeAs(item.kind, item, response, score)
  return `${how}: ${score.score} of ${score.max}`
}

function explainAs<K extends ItemKind>(
  kind: K,
  item: CheckOf<K>,
  response: ResponseOf<K>,
  order: PartOrder | undefined,
): KindFeedback {
  return kindRegistry[kind].toFeedback(item, response, order)
}

function describeAs<K extends ItemKind>(
  kind: K,
  item: CheckOf<K>,
  response: ResponseOf<K>,
  score: ItemScore,
) {
  return kindRegistry[kind].describe(item, response, score)
}
