import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type ClaimBlock, listClaimBlocks } from './claim-blocks'
import { attribute, isTag, walk } from './jsx'

export type LessonSection = { readonly id: string; readonly title: string }
export type FigureUse = { readonly name: string; readonly facts: readonly string[]; readonly line: number }

export type LessonOutline = {
  readonly sections: readonly LessonSection[]
  readonly blocks: readonly ClaimBlock[]
  readonly figures: readonly FigureUse[]
  readonly checks: readonly string[]
  /** Where each fact is first taught: an anchor on the lesson page. */
  readonly anchorOfFact: Readonly<Record<string, string>>
  readonly words: number
}

export function outlineLesson(tree: Root): LessonOutline {
  const slugger = new GithubSlugger()
  const slugs = new Map<Nodes, string>()
  for (const node of walk(tree)) if (node.type === 'heading') slugs.set(node, slugger.slug(textOf(node)))
  const blocks = listClaimBlocks(tree, (heading) => slugs.get(heading))
  return {
    sections: tree.children
      .filter(isSection)
      .map((node) => ({ id: slugs.get(node) ?? '', title: textOf(node) })),
    blocks,
    figures: listFigures(tree),
    checks: listIds(tree, 'Check'),
    anchorOfFact: firstAnchors(blocks),
    words: blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0),
  }
}

const isSection = (node: Nodes): node is Heading => node.type === 'heading' && node.depth === 2

export function listFigures(tree: Nodes): FigureUse[] {
  return [...walk(tree)].filter(isTag).flatMap((tag) =>
    tag.name === 'Figure'
      ? [
          {
            name: attribute(tag, 'name') ?? '',
            facts: (attribute(tag, 'facts') ?? '').split(/\s+/).filter(Boolean),
            line: tag.position?.start.line ?? 0,
          },
        ]
      : [],
  )
}

export function listIds(tree: Nodes, name: string): string[] {
  return [...walk(tree)]
    .filter(isTag)
    .flatMap((tag) => (tag.name === name ? [attribute(tag, 'id') ?? ''] : []))
}

/** The anchor of the first block that teaches each fact. */
export function firstAnchors(blocks: readonly ClaimBlock[]): Record<string, string> {
  const anchors: Record<string, string> = {}
  for (const block of blocks) for (const fact of block.facts) anchors[fact] ??= block.anchors[0] ?? ''
  return anchors
}
