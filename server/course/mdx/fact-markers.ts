import type { Nodes, Paragraph, Root, Text } from 'mdast'

const MARKER =
  /\s*\[((?:M\d+-[FX]\d{2}|J-X\d{2}|C\d{2}|-)(?:[\s,]+(?:M\d+-[FX]\d{2}|J-X\d{2}|C\d{2}))*)\]\s*$/

export type Marker = {
  readonly facts: readonly string[]
  readonly corrections: readonly string[]
  /** True for `[-]`: the author says that the block claims nothing. */
  readonly claimsNothing: boolean
}

const lastText = (node: Nodes): Text | undefined => {
  if (node.type === 'text') return node
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last && (last.type === 'text' || node.type === 'paragraph') ? lastText(last) : undefined
}

/** Reads the fact ids that a paragraph ends with. Gives undefined where the author wrote none. */
export function readMarker(paragraph: Paragraph): Marker | undefined {
  const match = lastText(paragraph)?.value.match(MARKER)
  if (!match?.[1]) return undefined
  const ids = match[1].split(/[\s,]+/)
  return {
    facts: ids.filter((id) => id.includes('-') && id !== '-'),
    corrections: ids.filter((id) => /^C\d/.test(id)),
    claimsNothing: ids.includes('-'),
  }
}

function cutMarker(paragraph: Paragraph): void {
  const text = lastText(paragraph)
  if (text) text.value = text.value.replace(MARKER, '')
}

export const isParagraph = (node: Nodes): node is Paragraph => node.type === 'paragraph'

/** Remark plugin: turns each marker into a `<Facts ids="…" />` element, and gives the block its anchor. */
export function factMarkers({ anchorOf }: { anchorOf: (facts: readonly string[]) => string | undefined }) {
  return () => (tree: Root) => visitBlocks(tree, (paragraph) => replaceMarker(paragraph, anchorOf))
}

function visitBlocks(node: Nodes, visit: (paragraph: Paragraph) => void): void {
  if (isParagraph(node)) visit(node)
  else if ('children' in node) for (const child of node.children) visitBlocks(child, visit)
}

function replaceMarker(
  paragraph: Paragraph,
  anchorOf: (facts: readonly string[]) => string | undefined,
): void {
  const marker = readMarker(paragraph)
  if (!marker) return
  cutMarker(paragraph)
  if (marker.claimsNothing || marker.facts.length === 0) return
  const anchor = anchorOf(marker.facts)
  const ids = { type: 'mdxJsxAttribute' as const, name: 'ids', value: marker.facts.join(' ') }
  const at = anchor ? [{ type: 'mdxJsxAttribute' as const, name: 'anchor', value: anchor }] : []
  paragraph.children.push({
    type: 'mdxJsxTextElement',
    name: 'Facts',
    attributes: [ids, ...at],
    children: [],
  })
}
