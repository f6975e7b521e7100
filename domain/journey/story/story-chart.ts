import type { NodeTag } from './story-node.schema'

/**
 * What a story's statechart and its draws are made from; it travels with the case as plain values. `to` are the nodes
 * that may follow; an ending has none, and no tag of its own.
 */
export type StoryChart = {
  readonly draws: Readonly<Record<string, readonly string[]>>
  readonly personTraits: readonly Readonly<Record<string, string>>[]
  readonly tracks: readonly {
    readonly id: string
    readonly title: string
    readonly levels: readonly string[]
    readonly start: string
  }[]
  readonly nodes: readonly {
    readonly id: string
    readonly label: string
    readonly tag?: NodeTag | undefined
    readonly to: readonly string[]
  }[]
}

/**
 * The chart that a story brought along.
 *
 * @throws RangeError when the case is no story
 */
export function requireStoryChart({ id, story }: StoryHolder): StoryChart {
  if (!story) throw new RangeError(`${id} is no story`)
  return story
}

export type StoryHolder = { readonly id: string; readonly story?: StoryChart | undefined }

/** The name of a state for a node's id or a level's words: "year-two" and "Year two" both give yearTwo. */
export function stateIdOf(words: string): string {
  const [first = '', ...rest] = words.toLowerCase().split(/[^a-z0-9]+/)
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** The event by which the talk comes to a node. */
export const arrivalAt = (nodeId: string): string => `talk.to-${nodeId}`
