import type { Nodes, Root } from 'mdast'
import { isFigureName } from '#domain/course/figures'
import { attribute, isTag, type Tag, walk } from '../mdx/jsx'
import { type Finding, fault } from './finding'

const LESSON_TAGS = ['Figure', 'Check', 'Example', 'Say', 'KeyPoints', 'Caution', 'ContentNote', 'Sensitive']
const GUIDE_TAGS = ['Screen', 'Figure', 'TeachBack', 'Numbers', 'RedFlags', 'Note']
const EXPRESSIONS = ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']

const lineOf = (node: Nodes) => `line ${node.position?.start.line ?? '?'}`

/** Refuses what the renderer would drop without a word, or what a page must not carry: expressions, HTML, unknown tags. */
export function lintMarkup(file: string, tree: Root, register: 'lesson' | 'guide'): Finding[] {
  const known = register === 'lesson' ? LESSON_TAGS : GUIDE_TAGS
  return [
    ...[...walk(tree)].flatMap((node) => [
      ...lintNode(file, node),
      ...(isTag(node) ? lintTag(file, node, known) : []),
    ]),
    ...lintHeadings(file, tree, register),
  ]
}

function lintNode(file: string, node: Nodes): Finding[] {
  if (EXPRESSIONS.includes(node.type)) {
    const found = 'value' in node ? `{${node.value}}` : node.type
    return [
      fault(file, lineOf(node), 'mdx-expression', 'text and tags without { } expressions or imports', found),
    ]
  }
  if (node.type === 'html') return [fault(file, lineOf(node), 'html', 'Markdown', node.value.slice(0, 60))]
  if (node.type === 'image' && !node.alt)
    return [fault(file, lineOf(node), 'alt-text', 'a text for the picture', 'none')]
  return []
}

function lintTag(file: string, tag: Tag, known: readonly string[]): Finding[] {
  const name = tag.name ?? ''
  const faults: Finding[] = []
  if (!known.includes(name))
    faults.push(fault(file, lineOf(tag), 'unknown-tag', known.join(', '), `<${name}>`))
  for (const one of tag.attributes) {
    const plain = one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
    if (!plain)
      faults.push(
        fault(
          file,
          lineOf(tag),
          'mdx-expression',
          'attributes in double quotes',
          `<${name}> with an expression`,
        ),
      )
  }
  if (name === 'Note' && !attribute(tag, 'skipTo')) {
    faults.push(fault(file, lineOf(tag), 'note', 'skipTo="…": the screen to go on with', 'none'))
  }
  if (name === 'Figure') {
    const figure = attribute(tag, 'name') ?? ''
    if (!isFigureName(figure))
      faults.push(fault(file, lineOf(tag), 'figure', 'the name of a figure that exists', figure))
    if (!attribute(tag, 'facts'))
      faults.push(fault(file, lineOf(tag), 'claim', 'facts="…" on the figure', 'none'))
  }
  return faults
}

function lintHeadings(file: string, tree: Root, register: 'lesson' | 'guide'): Finding[] {
  let depth = 1
  return [...walk(tree)].flatMap((node) => {
    if (node.type !== 'heading') return []
    if (register === 'guide')
      return [fault(file, lineOf(node), 'headings', 'screen titles in place of headings', 'a heading')]
    const fits = node.depth > 1 && node.depth <= depth + 1
    depth = node.depth
    return fits
      ? []
      : [fault(file, lineOf(node), 'headings', 'headings in order, from ## on', `${'#'.repeat(node.depth)}`)]
  })
}
