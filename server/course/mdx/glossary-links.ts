import type { Nodes, Parent, Root, Text } from 'mdast'
import type { GlossaryTerm } from '#domain/course/course-files'
import { isTag } from './jsx'

type Needle = { readonly id: string; readonly pattern: RegExp }

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words in capitals are matched as written, so that CEA does not link in "ocean" nor ALL in "all". */
function needleFor(id: string, word: string): Needle {
  const acronym = /[A-Z].*[A-Z]/.test(word)
  const plural = acronym ? '' : 's?'
  return {
    id,
    pattern: new RegExp(`(?<![\\w-])${escapePattern(word)}${plural}(?![\\w-])`, acronym ? 'u' : 'iu'),
  }
}

export const makeNeedles = (glossary: readonly GlossaryTerm[]): readonly Needle[] =>
  glossary
    .flatMap((term) => [term.term, ...term.aliases].map((word) => ({ id: term.id, word })))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ id, word }) => needleFor(id, word))

/** Remark plugin: links the first use of each glossary term in a section. */
export function glossaryLinks(needles: readonly Needle[]) {
  return () => (tree: Root) => {
    let linked = new Set<string>()
    for (const node of tree.children) {
      if (node.type === 'heading' || (isTag(node) && node.name === 'Screen')) linked = new Set()
      linkIn(node, needles, linked)
    }
  }
}

const isClosed = (node: Nodes) =>
  ['heading', 'link', 'inlineCode', 'code'].includes(node.type) ||
  (isTag(node) && ['Facts', 'Term'].includes(node.name ?? ''))

function linkIn(node: Nodes, needles: readonly Needle[], linked: Set<string>): void {
  if (isClosed(node) || !('children' in node)) return
  const parent: Parent = node
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'text') return splitText(child, needles, linked)
    linkIn(child, needles, linked)
    return [child]
  })
}

function splitText(text: Text, needles: readonly Needle[], linked: Set<string>): Parent['children'] {
  for (const { id, pattern } of needles) {
    const match = linked.has(id) ? null : pattern.exec(text.value)
    if (!match) continue
    linked.add(id)
    const before: Text = { type: 'text', value: text.value.slice(0, match.index) }
    const after: Text = { type: 'text', value: text.value.slice(match.index + match[0].length) }
    return [
      ...splitText(before, needles, linked),
      termLink(id, match[0]),
      ...splitText(after, needles, linked),
    ].filter((node) => node.type !== 'text' || node.value !== '')
  }
  return [text]
}

const termLink = (id: string, word: string): Parent['children'][number] => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: word }],
})
