import { toAliasKey } from './alias'

export type RosterEntry = { readonly alias: string; readonly name: string }
export type Roster =
  | { readonly ok: true; readonly entries: readonly RosterEntry[] }
  | { readonly ok: false; readonly line: number; readonly problem: RosterProblem }
export type RosterProblem =
  | 'one-column'
  | 'empty-alias'
  | 'alias-twice'
  | 'open-quote'
  | 'too-long'
  | 'nothing'

const MAX_ENTRIES = 5_000
const MAX_NAME_LENGTH = 100
const HEADINGS = ['alias', 'name', 'student', 'nickname']

/** Reads a list of aliases and real names, as a spreadsheet saves it: comma, semicolon or tab, quoted or not. */
export function parseRoster(text: string): Roster {
  const rows = splitRows(text.replace(/^\uFEFF/, ''))
  if (!rows) return { ok: false, line: 1, problem: 'open-quote' }
  const [first] = rows
  if (!first) return { ok: false, line: 1, problem: 'nothing' }
  const hasHeading = HEADINGS.includes((first.cells[0] ?? '').toLowerCase())
  return readEntries(hasHeading ? rows.slice(1) : rows)
}

type Row = { readonly line: number; readonly cells: readonly string[] }

function readEntries(rows: readonly Row[]): Roster {
  const entries: RosterEntry[] = []
  const seen = new Set<string>()
  for (const { line, cells } of rows) {
    const [alias = '', name = ''] = cells
    const problem = findProblem(cells, seen)
    if (problem) return { ok: false, line, problem }
    seen.add(toAliasKey(alias))
    if (name !== '') entries.push({ alias, name })
  }
  if (entries.length === 0) return { ok: false, line: 1, problem: 'nothing' }
  return { ok: true, entries }
}

function findProblem(cells: readonly string[], seen: ReadonlySet<string>): RosterProblem | undefined {
  const [alias = '', name = ''] = cells
  if (cells.length < 2) return 'one-column'
  if (alias === '') return 'empty-alias'
  if (seen.has(toAliasKey(alias))) return 'alias-twice'
  if (name.length > MAX_NAME_LENGTH || seen.size >= MAX_ENTRIES) return 'too-long'
  return undefined
}

/** Undefined where a quote is never closed. Empty lines are left out. */
function splitRows(text: string): readonly Row[] | undefined {
  const separator = findSeparator(text)
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = 1
  let startLine = 1
  const endRow = () => {
    const whole = [...cells, cell].map((one) => one.replace(/\s+/g, ' ').trim())
    if (whole.some((one) => one !== '')) rows.push({ line: startLine, cells: whole })
    cells = []
    cell = ''
    startLine = line
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') line += 1
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) {
      isQuoted = !isQuoted
    } else if (!isQuoted && sign === separator) {
      cells.push(cell)
      cell = ''
    } else if (!isQuoted && sign === '\n') endRow()
    else cell += sign
  }
  if (isQuoted) return undefined
  endRow()
  return rows
}

function findSeparator(text: string): string {
  const [first = ''] = text.split('\n').filter((one) => one.trim() !== '')
  return ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ','
}
