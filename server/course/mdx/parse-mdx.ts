import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ContentError } from '../content-error'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** @throws ContentError with the line, when the text is not MDX */
export function parseMdx(file: string, text: string): Root {
  try {
    return parser.parse(text)
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? String(error.line) : '?'
    throw new ContentError(
      file,
      `line ${line}`,
      'valid MDX',
      error instanceof Error ? error.message : String(error),
    )
  }
}
