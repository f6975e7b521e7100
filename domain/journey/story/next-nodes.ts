import type { Varied } from '../source-parts'
import type { NodeSource } from './story-node.schema'

/** A way on from a node, with the path to where it is written inside the node. */
export type WayOn = { readonly target: string; readonly path: readonly (string | number)[] }

/** Every way on from a node, once: by its answers, and by its own `to` where an answer names none. */
export function nextNodes({ ask, to, ending }: NodeSource): WayOn[] {
  if (!ask || ending) return []
  const hasOwn = ask.kind === 'choose-one' || ask.kind === 'own-choice'
  const answers = hasOwn ? ask.options : []
  const named = answers.flatMap((option, place) =>
    targetsOf(option.to).map((way) => ({ ...way, path: ['ask', 'options', place, 'to', ...way.path] })),
  )
  const usesOwn = to !== undefined && (!hasOwn || answers.some((option) => option.to === undefined))
  const own = usesOwn ? targetsOf(to).map((way) => ({ ...way, path: ['to', ...way.path] })) : []
  const ways: readonly WayOn[] = [...named, ...own]
  return ways.filter(({ target }, place) => ways.findIndex((way) => way.target === target) === place)
}

function targetsOf(to: Varied<string> | undefined): WayOn[] {
  if (to === undefined) return []
  if (typeof to === 'string') return [{ target: to, path: [] }]
  const listed = Object.entries(to.is).map(([key, target]) => ({ target, path: ['is', key] }))
  return to.else === undefined ? listed : [...listed, { target: to.else, path: ['else'] }]
}
