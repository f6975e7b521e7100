import type { KindRules } from '../kind-rules'
import { arrangeParts, toItemParts } from '../part-order'
import { toPublicBase, toPublicPart } from '../public-parts'
import type { OrderedResponseShape } from './ordered-response.answers'
import { scoreOrder } from './score-order'

export const orderedResponseRules: KindRules<OrderedResponseShape> = {
  toPublic: (check, order) => ({
    ...toPublicBase(check),
    kind: 'ordered-response',
    steps: arrangeParts(check.steps, 'steps', order?.steps ? order : hideAuthoredOrder(check.key)).map(
      toPublicPart,
    ),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'ordered-response', order: [...key] }),
  score: ({ key }, { order }, options) => scoreOrder(key, order, options?.order ?? 'exact'),
  toFeedback: ({ steps, key }, { order }) => ({
    kind: 'ordered-response',
    key: [...key],
    steps: arrangeParts(steps, 'steps', { steps: key }).map(({ id, text, rationale }) => ({
      id,
      text,
      rationale,
      position: key.indexOf(id) + 1,
      chosenPosition: order.includes(id) ? order.indexOf(id) + 1 : null,
    })),
  }),
  describe: ({ key }, { order }, { score, max }) => {
    if (score === max) return 'In the right order'
    const placed = key.filter((id, index) => order[index] === id).length
    return `Not yet in the right order, ${placed} of ${key.length} steps in place`
  },
  listParts: ({ steps }) => [
    { listId: 'steps', role: 'steps', shuffle: true, parts: toItemParts(steps, 'steps', () => false) },
  ],
  guessShare: ({ steps }) => 1 / steps.reduce((product, _step, index) => product * (index + 1), 1),
}

/** Authors write steps in the right order; undrawn items must not give it away. Ids in order of the alphabet do not. */
function hideAuthoredOrder(key: readonly string[]) {
  const sorted = [...key].sort()
  const same = sorted.every((id, index) => id === key[index])
  return { steps: same ? sorted.reverse() : sorted }
}
