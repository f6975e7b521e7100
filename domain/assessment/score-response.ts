import { validateResponse } from './answer'
import type { Check } from './item'
import type { ItemScore } from './item-score'
import type { ItemKind } from './kinds/item-kind'
import { kindRegistry } from './kinds/kind-registry'
import type { ScoreOptions } from './kinds/kind-rules'
import type { CheckOf, ResponseOf } from './kinds/kind-shapes'
import { toPublicItem } from './public-item'
import type { Response } from './response.schema'
import type { ResponseProblem } from './response-problem'

export type ScoredResponse =
  | { readonly outcome: 'scored'; readonly score: ItemScore }
  | { readonly outcome: 'invalid'; readonly problems: readonly ResponseProblem[] }

/**
 * Validates, then scores in whole points. Nothing chosen is `omitted` with 0; an answer that cannot be scored as
 * it stands (too many chosen, an ambiguous number) is `invalid` and costs nothing.
 *
 * @throws RangeError when the response is of another kind or names an id that the item lacks
 */
export function scoreResponse(item: Check, response: Response, options?: ScoreOptions): ScoredResponse {
  const problems = validateResponse(toPublicItem(item), response)
  if (problems.length > 0) return { outcome: 'invalid', problems }
  return { outcome: 'scored', score: scoreAs(item.kind, item, response, options) }
}

/** The response that earns full points. */
export function toKeyResponse(item: Check): Response {
  return toKeyResponseAs(item.kind, item)
}

function scoreAs<K extends ItemKind>(
  kind: K,
  item: CheckOf<K>,
  response: ResponseOf<K>,
  options: ScoreOptions | undefined,
): ItemScore {
  return kindRegistry[kind].score(item, response, options)
}

function toKeyResponseAs<K extends ItemKind>(kind: K, item: CheckOf<K>): Response {
  return kindRegistry[kind].toKeyResponse(item)
}
