import { stringify } from 'csv-stringify/browser/esm/sync'
import { encodeFile } from './decode-file'
import type { Matched } from './match-records'
import type { GradebookFile } from './read-gradebook-file'

export type Filled = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly written: number
  /** Lines that say EX, and stay so. */
  readonly excused: number
  /** Learners who handed in nothing: their cells stay as they are. */
  readonly blank: number
}

type Edit = { readonly start: number; readonly end: number; readonly text: string }

const EXCUSED = /^\s*EX\s*$/i

/**
 * Writes points into one column and nothing else: every other byte of the file stays what it was. Points are given as the
 * column counts them, with two decimals at most and the file's own decimal mark.
 */
export function fillColumn(
  file: GradebookFile,
  { pairs }: Pick<Matched, 'pairs'>,
  target: { readonly column: number; readonly maxPoints: number },
): Filled {
  const edits: Edit[] = []
  let excused = 0
  let blank = 0
  for (const { record, learner } of pairs) {
    const span = record.spans[target.column]
    if (!span) continue
    if (EXCUSED.test(record.cells[target.column] ?? '')) excused += 1
    else if (learner.points === null || learner.maxPoints === 0) blank += 1
    else {
      const points = (learner.points * target.maxPoints) / learner.maxPoints
      const quoted = file.text.charAt(span.start) === '"'
      edits.push({ ...span, text: writeCell(file, points, quoted) })
    }
  }
  return {
    bytes: encodeFile({ ...file, text: applyEdits(file.text, edits) }),
    written: edits.length,
    excused,
    blank,
  }
}

function writeCell({ delimiter, decimalMark }: GradebookFile, points: number, quoted: boolean): string {
  const figure = String(Math.round(points * 100 + 1e-9) / 100).replace('.', decimalMark)
  return stringify([[figure]], { delimiter, quoted, eof: false })
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  let done = ''
  let from = 0
  for (const edit of ordered) {
    done += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return done + text.slice(from)
}
