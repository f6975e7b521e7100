import { parse } from 'csv-parse/browser/esm/sync'

/** One line of a file: its cells as read, and of each the place in the text that holds it, quotes included. */
export type FileRecord = {
  readonly cells: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

export type Delimiter = ',' | ';' | '\t'

export type ParsedRecords =
  | { readonly ok: true; readonly delimiter: Delimiter; readonly records: readonly FileRecord[] }
  | { readonly ok: false; readonly line: number }

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',']

type Raw = { readonly raw: string; readonly record: readonly string[] }

export function parseRecords(text: string): ParsedRecords {
  const delimiter = findDelimiter(text)
  try {
    const options = { delimiter, raw: true, relax_column_count: true } as const
    const raws = parse(text, options) as unknown as readonly Raw[]
    return { ok: true, delimiter, records: placeRecords(text, raws, delimiter) }
  } catch (error) {
    return { ok: false, line: findLine(error) }
  }
}

/** The one that stands most often in the first line, outside quotes. */
function findDelimiter(text: string): Delimiter {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 1)
  const count = (sign: string) => line.split(sign).length
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** What is raw ends before the second sign of a line break of two. */
function placeRecords(text: string, raws: readonly Raw[], delimiter: Delimiter): readonly FileRecord[] {
  let from = 0
  return raws.map(({ raw, record }) => {
    const start = text.startsWith(raw, from) ? from : from + 1
    const spans = splitCells(raw, delimiter).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }))
    if (!text.startsWith(raw, start) || spans.length !== record.length) {
      throw new RangeError('A line cannot be placed in its file')
    }
    from = start + raw.length
    return { cells: [...record], spans }
  })
}

function splitCells(raw: string, delimiter: Delimiter): readonly { start: number; end: number }[] {
  const line = raw.replace(/[\r\n]$/, '')
  const spans: { start: number; end: number }[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line.charAt(at) === '"') isQuoted = !isQuoted
    else if (!isQuoted && line.charAt(at) === delimiter) {
      spans.push({ start, end: at })
      start = at + 1
    }
  }
  return [...spans, { start, end: line.length }]
}

function findLine(error: unknown): number {
  return error instanceof Error && 'lines' in error ? Number(error.lines) : 1
}
