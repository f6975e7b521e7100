import type { Nodes, Root } from 'mdast'
import { type ClaimBlock, listClaimBlocks } from './claim-blocks'
import { attribute, isTag, type Tag, walk } from './jsx'
import { listFigures, listIds } from './lesson-outline'

/** One screen of the guided track. */
export type GuideScreen = {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly blocks: readonly ClaimBlock[]
  readonly facts: readonly string[]
  /** The prose of the screen, a full stop after each block, as readability is measured and speech reads it. */
  readonly text: string
  readonly teachBacks: readonly string[]
  readonly numbers: readonly string[]
  readonly figures: readonly string[]
  readonly hasRedFlags: boolean
  /** Where its content note lets a reader pass on to. */
  readonly passesTo: readonly string[]
}

const isScreen = (node: Nodes): node is Tag => isTag(node) && node.name === 'Screen'

export function outlineGuide(tree: Root): GuideScreen[] {
  const blocks = listClaimBlocks(tree, () => undefined)
  return tree.children.filter(isScreen).map((tag) => screenFrom(tag, blocks))
}

function screenFrom(tag: Tag, all: readonly ClaimBlock[]): GuideScreen {
  const id = attribute(tag, 'id') ?? ''
  const blocks = all.filter((block) => block.screen === id)
  return {
    id,
    title: attribute(tag, 'title') ?? '',
    line: tag.position?.start.line ?? 0,
    blocks,
    facts: [...new Set(blocks.flatMap((block) => block.facts))],
    text: blocks.map((block) => block.text).join('\n\n'),
    teachBacks: listIds(tag, 'TeachBack'),
    numbers: listIds(tag, 'Numbers'),
    figures: listFigures(tag).map((figure) => figure.name),
    hasRedFlags: listIds(tag, 'RedFlags').length > 0,
    passesTo: [...walk(tag)].filter(isTag).flatMap((one) => attribute(one, 'skipTo') ?? []),
  }
}
