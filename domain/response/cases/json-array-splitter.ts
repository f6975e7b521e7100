/** The file is not one whole JSON array. */
export class JsonArrayError extends SyntaxError {
  constructor(message: string) {
    super(message)
    this.name = 'JsonArrayError'
  }
}

/** One element's own JSON text. Text beyond the limit is dropped and `isTooLong` says so. */
export type ArrayElement = { readonly text: string; readonly isTooLong: boolean }

export type ArraySplitter = {
  readonly push: (chunk: string) => readonly ArrayElement[]
  readonly end: () => void
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

type Place = 'before' | 'first' | 'element' | 'after'

/**
 * Cuts the text of a JSON array into its elements without holding more than one of them. It knows only
 * strings and nesting; whether an element is sound JSON is for its parser to say.
 *
 * @param limit - longest element kept, in UTF-16 code units
 * @throws JsonArrayError from `push` and `end` when the text is not one whole array
 */
export function createArraySplitter(limit: number): ArraySplitter {
  let place: Place = 'before'
  let depth = 0
  let inString = false
  let isEscaped = false
  let kept = ''
  let isTooLong = false

  function keep(piece: string): void {
    if (kept.length + piece.length > limit) isTooLong = true
    kept += piece.slice(0, limit - kept.length)
  }

  function takeElement(closes: boolean): ArrayElement[] {
    const element = { text: kept.trim(), isTooLong }
    const isEmptyArray = place === 'first' && closes && element.text === ''
    if (element.text === '' && !isEmptyArray) throw new JsonArrayError('an element of the array is missing')
    place = closes ? 'after' : 'element'
    kept = ''
    isTooLong = false
    return isEmptyArray ? [] : [element]
  }

  function advance(code: number): void {
    if (inString) {
      if (isEscaped) isEscaped = false
      else if (code === backslash) isEscaped = true
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === openBrace || code === openBracket) depth += 1
    else if (code === closeBrace || code === closeBracket) depth -= 1
  }

  function pushInside(chunk: string, from: number, elements: ArrayElement[]): number {
    let start = from
    for (let index = from; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index)
      const isOuter = depth === 0 && !inString
      if (isOuter && (code === comma || code === closeBracket)) {
        keep(chunk.slice(start, index))
        elements.push(...takeElement(code === closeBracket))
        start = index + 1
        if (place === 'after') return start
      } else advance(code)
      if (depth < 0) throw new JsonArrayError('a bracket is closed that was not opened')
    }
    keep(chunk.slice(start))
    return chunk.length
  }

  function pushOutside(text: string): void {
    const stray = text.trim()
    if (stray === '') return
    throw new JsonArrayError(
      place === 'before' ? 'it is not a JSON array' : 'there is text after the end of the array',
    )
  }

  return {
    push(chunk) {
      const elements: ArrayElement[] = []
      let index = 0
      if (place === 'before') {
        const open = chunk.indexOf('[')
        pushOutside(open === -1 ? chunk : chunk.slice(0, open))
        if (open === -1) return elements
        place = 'first'
        index = open + 1
      }
      if (place !== 'after') index = pushInside(chunk, index, elements)
      pushOutside(chunk.slice(index))
      return elements
    },
    end() {
      if (place === 'before') throw new JsonArrayError('it is empty; a case file is a JSON array')
      if (place !== 'after') throw new JsonArrayError('the array is cut off before its end')
    },
  }
}
