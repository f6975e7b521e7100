import { decodeFile, type FileEncoding } from './decode-file'
import { type Delimiter, type FileRecord, parseRecords } from './parse-records'

export type Platform = 'canvas' | 'moodle' | 'blackboard' | 'other'
export type DecimalMark = '.' | ','

export type FileColumn = {
  readonly index: number
  readonly name: string
  /** A column that a grade may be written to: none that tells who somebody is, and no total that the platform works out. */
  readonly takesGrades: boolean
  /** Where the file says so. */
  readonly maxPoints: number | null
}

export type GradebookFile = {
  readonly encoding: FileEncoding
  readonly text: string
  readonly platform: Platform
  readonly delimiter: Delimiter
  readonly decimalMark: DecimalMark
  readonly columns: readonly FileColumn[]
  /** Without the heading and without lines that are no learner's. */
  readonly learners: readonly FileRecord[]
}

export type ReadFile =
  | { readonly ok: true; readonly file: GradebookFile }
  | { readonly ok: false; readonly problem: 'quotes'; readonly line: number }
  | { readonly ok: false; readonly problem: 'no-table' }

const POINTS_POSSIBLE = /^\s*Points Possible/i
const CANVAS_TOTAL =
  /\b(?:Current|Final|Unposted Current|Unposted Final) (?:Score|Grade|Points)$|^Override (?:Score|Grade|Status)$/i
const MOODLE_TOTAL =
  /^(?:Course total|Category total)\b|\b(?:total) \(|^Last downloaded from this course$|feedback\b|\(Letter\)$/i
const MOODLE_WHO = /^(?:First name|Last name|ID number|Institution|Department|Email address|Username)$/i
const BLACKBOARD_COLUMN = /\|\s*\d+\s*$/
const BLACKBOARD_TOTAL = /^(?:Weighted Total|Total)\b/i
const BLACKBOARD_MAX = /\[Total Pts:\s*(?:up to\s*)?([\d.,]+)/i

/** Reads the gradebook that a learning platform let somebody download. */
export function readGradebookFile(bytes: Uint8Array): ReadFile {
  const { encoding, text } = decodeFile(bytes)
  const parsed = parseRecords(text)
  if (!parsed.ok) return { ok: false, problem: 'quotes', line: parsed.line }
  const { delimiter, records } = parsed
  const [head, ...rest] = records
  if (!head || head.cells.length < 2 || rest.length === 0) return { ok: false, problem: 'no-table' }
  const platform = findPlatform(head.cells)
  const decimalMark = findDecimalMark(rest, delimiter)
  const possible = rest.find((record) => POINTS_POSSIBLE.test(record.cells[0] ?? ''))
  const columns = head.cells.map((name, index): FileColumn => {
    const max = platform === 'blackboard' ? BLACKBOARD_MAX.exec(name)?.[1] : possible?.cells[index]
    const takesGrades = takesGradesOf(platform, head.cells, index)
    return { index, name, takesGrades, maxPoints: takesGrades ? readNumber(max, decimalMark) : null }
  })
  const learners = rest.filter((record) => record !== possible && record.cells.length === head.cells.length)
  return { ok: true, file: { encoding, text, platform, delimiter, decimalMark, columns, learners } }
}

function findPlatform(head: readonly string[]): Platform {
  const names = head.map((name) => name.trim())
  const isCanvas =
    names.includes('ID') && names.includes('Section') && /^(?:Student|LastName)$/.test(names[0] ?? '')
  if (isCanvas) return 'canvas'
  if (names.includes('Username') && names.some((name) => BLACKBOARD_COLUMN.test(name))) return 'blackboard'
  const isMoodle = names.some((name) => /^(?:ID number|Email address)$/i.test(name))
  return isMoodle ? 'moodle' : 'other'
}

function takesGradesOf(platform: Platform, head: readonly string[], index: number): boolean {
  const name = (head[index] ?? '').trim()
  if (name === '') return false
  if (platform === 'canvas') return index > head.indexOf('Section') && !CANVAS_TOTAL.test(name)
  if (platform === 'blackboard') return BLACKBOARD_COLUMN.test(name) && !BLACKBOARD_TOTAL.test(name)
  if (platform === 'moodle') return !MOODLE_WHO.test(name) && !MOODLE_TOTAL.test(name)
  return index > 0
}

/** By the figures in the file; where it has none with decimals, by its delimiter. */
function findDecimalMark(records: readonly FileRecord[], delimiter: Delimiter): DecimalMark {
  const cells = records.flatMap((record) => record.cells.map((cell) => cell.trim()))
  if (cells.some((cell) => /^\d+\.\d+$/.test(cell))) return '.'
  if (cells.some((cell) => /^\d+,\d+$/.test(cell))) return ','
  return delimiter === ';' ? ',' : '.'
}

function readNumber(text: string | undefined, decimalMark: DecimalMark): number | null {
  const plain = (text ?? '').trim().replace(decimalMark, '.')
  return /^\d+(?:\.\d+)?$/.test(plain) && Number(plain) > 0 ? Number(plain) : null
}
