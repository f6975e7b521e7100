import type { List, Nodes, Paragraph, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { makeAnchors } from './anchors'
import { isParagraph, type Marker, readMarker } from './fact-markers'
import { attribute, isTag } from './jsx'

/** A paragraph, list or table of a lesson or guide, with what its author says it claims. */
export type ClaimBlock = {
  readonly kind: 'paragraph' | 'list' | 'table'
  readonly line: number
  readonly facts: readonly string[]
  readonly corrections: readonly string[]
  readonly anchors: readonly string[]
  readonly declared: boolean
  readonly section: string | undefined
  readonly screen: string | undefined
  readonly text: string
}

type Place = { readonly section: string | undefined; readonly screen: string | undefined }
type Found = { readonly node: Paragraph; readonly marker: Marker; readonly anchor: string | undefined }

/**
 * Lists every block that could make a claim, in reading order.
 * A list is declared when its last item is, or all of its items; a table by the paragraph that follows it.
 * @param sectionOf - the section id of a heading node
 */
export function listClaimBlocks(tree: Root, sectionOf: (heading: Nodes) => string | undefined): ClaimBlock[] {
  const anchorOf = makeAnchors()
  const blocks: ClaimBlock[] = []
  const markerOf = (node: Paragraph): Found | undefined => {
    const marker = readMarker(node)
    return marker && { node, marker, anchor: marker.facts.length > 0 ? anchorOf(marker.facts) : undefined }
  }
  const visit = (node: Nodes, place: Place, next: Nodes | undefined): void => {
    if (isParagraph(node)) blocks.push(blockFrom('paragraph', node, [markerOf(node)], place))
    else if (node.type === 'list') blocks.push(listBlock(node, markerOf, place))
    else if (node.type === 'table') blocks.push(tableBlock(node, next, place))
    else if ('children' in node) visitAll(node.children, place)
  }
  const visitAll = (nodes: readonly Nodes[], start: Place): void => {
    let place = start
    nodes.forEach((node, index) => {
      if (node.type === 'heading' && node.depth === 2) place = { ...place, section: sectionOf(node) }
      const screen = isTag(node) && node.name === 'Screen' ? attribute(node, 'id') : place.screen
      visit(node, { ...place, screen }, nodes[index + 1])
    })
  }
  visitAll(tree.children, { section: undefined, screen: undefined })
  return blocks
}

function paragraphsOf(node: Nodes): Paragraph[] {
  if (isParagraph(node)) return [node]
  return 'children' in node ? node.children.flatMap(paragraphsOf) : []
}

function listBlock(list: List, markerOf: (node: Paragraph) => Found | undefined, place: Place): ClaimBlock {
  const items = list.children.map((item) =>
    paragraphsOf(item)
      .map(markerOf)
      .filter((found) => found !== undefined),
  )
  const declared = (items.at(-1)?.length ?? 0) > 0 || items.every((item) => item.length > 0)
  return { ...blockFrom('list', list, items.flat(), place), declared }
}

function tableBlock(table: Nodes, next: Nodes | undefined, place: Place): ClaimBlock {
  const marker = next && isParagraph(next) ? readMarker(next) : undefined
  return { ...blockFrom('table', table, [], place), declared: marker !== undefined }
}

function blockFrom(
  kind: ClaimBlock['kind'],
  node: Nodes,
  found: readonly (Found | undefined)[],
  place: Place,
): ClaimBlock {
  const given = found.filter((one) => one !== undefined)
  return {
    kind,
    line: node.position?.start.line ?? 0,
    facts: given.flatMap((one) => one.marker.facts),
    corrections: given.flatMap((one) => one.marker.corrections),
    anchors: given.flatMap((one) => (one.anchor ? [one.anchor] : [])),
    declared: given.length > 0,
    text: proseOf(node)
      .replace(/\[[A-Z0-9,\s-]+\]/g, '')
      .trim(),
    ...place,
  }
}

/** The items of a list and the rows of a table each on a line of its own, so that they do not run into one another. */
function proseOf(node: Nodes): string {
  if (node.type === 'list' || node.type === 'table')
    return node.children.map((child) => textOf(child)).join('\n- ')
  return textOf(node)
}
