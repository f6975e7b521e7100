import type { GradebookCell, GradebookRow } from '../records/read-gradebook'
import { guardText, writePoints } from './csv-cell'
import type { ExportedClass, ExportModule } from './read-export'
import { type CsvRow, writeCsv } from './write-csv'

/** Points as the column counts them; null for no submission. A corrected quiz may be out of fewer points than its column. */
export function toColumnPoints(
  { points, maxPoints }: Pick<GradebookCell, 'points' | 'maxPoints'>,
  columnMax: number,
): number | null {
  return points === null || maxPoints === 0 ? null : (points * columnMax) / maxPoints
}

export function writeGrades({ modules, rows }: ExportedClass): string {
  const hasNames = rows.some((row) => row.realName !== null)
  const head = ['Alias', ...(hasNames ? ['Name'] : []), 'Section']
  const columns = modules.map(({ column, maxPoints }) => `${column} (of ${maxPoints})`)
  const body = rows.map(
    (row): CsvRow => [
      guardText(row.alias),
      ...(hasNames ? [guardText(row.realName ?? '')] : []),
      guardText(row.section),
      ...writeRow(modules, row),
    ],
  )
  return writeCsv([[...head, ...columns], ...body], { mark: true })
}

/**
 * The shape that Canvas reads: `Section` stands last of the student's columns, the second line holds the points possible.
 * Its own ids are not ours to know, and an alias is none of them: those columns stay empty.
 */
export function writeCanvas({ modules, rows }: ExportedClass): string {
  const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']
  const possible = ['Points Possible', '', '', '', '', ...modules.map(({ maxPoints }) => String(maxPoints))]
  const body = rows.map(
    (row): CsvRow => [
      guardText(row.realName ?? row.alias),
      ...['', '', ''],
      guardText(row.section),
      ...writeRow(modules, row),
    ],
  )
  return writeCsv([[...head, ...modules.map(({ column }) => column)], possible, ...body], { mark: false })
}

/** The headings of Moodle's own export. A comment goes along with its grade only, for without one Moodle loses grades. */
export function writeMoodle(
  { modules, rows }: ExportedClass,
  commentOf: (learnerId: string, moduleId: string) => string,
): string {
  const head = ['First name', 'Last name', 'ID number', 'Email address']
  const columns = modules.flatMap(({ column, number }) => [`${column} (Real)`, `Module ${number} feedback`])
  const body = rows.map((row): CsvRow => {
    const [first, last] = splitName(row.realName ?? '')
    const cells = modules.flatMap((module) => {
      const points = writeCell(module, row)
      return [points, points === '' ? '' : guardText(commentOf(row.learnerId, module.moduleId))]
    })
    return [guardText(first), guardText(last), guardText(row.alias), '', ...cells]
  })
  return writeCsv([[...head, ...columns], ...body], { mark: false })
}

function writeRow(modules: readonly ExportModule[], row: GradebookRow): readonly string[] {
  return modules.map((module) => writeCell(module, row))
}

function writeCell({ moduleId, maxPoints }: ExportModule, { cells }: GradebookRow): string {
  const cell = cells.find((one) => one.moduleId === moduleId)
  return writePoints(cell ? toColumnPoints(cell, maxPoints) : null)
}

/** "Doe, Jane" and "Jane Doe" alike; the last word is taken for the family name where no comma tells. */
function splitName(name: string): readonly [string, string] {
  const [family = '', given] = name.split(/,\s*/, 2)
  if (given !== undefined) return [given.trim(), family.trim()]
  const words = name.trim().split(/\s+/)
  return [words.slice(0, -1).join(' '), words.at(-1) ?? '']
}
