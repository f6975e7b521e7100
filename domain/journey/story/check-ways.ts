import { nextNodes } from './next-nodes'
import type { NodeSource } from './story-node.schema'

/** Where something is written, and what is expected there. */
export type Fault = { readonly path: readonly (string | number)[]; readonly message: string }

/** More decisions than this on one path tire a learner. */
const mostDecisions = 12

/**
 * Ways lead only to nodes that are written further down: so a story cannot turn in a circle, ends on every path, and
 * reads from top to bottom.
 */
export function checkWays(nodes: readonly NodeSource[]): Fault[] {
  const decided = nodes.map(() => 0)
  const reached = nodes.map((_, place) => place === 0)
  return nodes.flatMap((node, place) => {
    const met = (decided[place] ?? 0) + (node.ask && node.ask.kind !== 'own-choice' ? 1 : 0)
    const astray = nextNodes(node).flatMap(({ target, path }) => {
      const next = nodes.findIndex(({ id }) => id === target)
      if (next <= place) return [{ path, message: targetMessage(next) }]
      reached[next] = true
      decided[next] = Math.max(decided[next] ?? 0, met)
      return []
    })
    const faults: Fault[] = [...astray, ...checkWayOn(node)]
    if (!reached[place]) faults.push({ path: ['id'], message: 'a node that some answer above leads to' })
    if (met > mostDecisions)
      faults.push({ path: ['ask'], message: `at most ${mostDecisions} decisions on a path, not ${met}` })
    return faults.map(({ path, message }) => ({ path: ['nodes', place, ...path], message }))
  })
}

const targetMessage = (place: number) =>
  place === -1
    ? 'the id of a node'
    : 'the id of a node written further down, so that the story does not turn in a circle'

/** Every answer leads somewhere; only the answers of a choice may lead to different places. */
function checkWayOn({ ask, to, ending }: NodeSource): Fault[] {
  if (!ask || ending) return []
  const next = 'the id of the node that follows'
  if (ask.kind !== 'choose-one') return typeof to === 'string' ? [] : [{ path: ['to'], message: next }]
  return ask.options.flatMap((option, place) =>
    (option.to ?? to) === undefined ? [{ path: ['ask', 'options', place, 'to'], message: next }] : [],
  )
}
