import { guardText } from '../exports/csv-cell'
import { writeCsv as writeRows } from '../exports/write-csv'

export type CsvCell = string | number | null

/** A header and its rows for people and for programs, with the mark for spreadsheets. Text runs as no formula. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return writeRows([header, ...rows.map((row) => row.map(writeCell))], { mark: true })
}

function writeCell(cell: CsvCell): string {
  return typeof cell === 'string' ? guardText(cell) : String(cell ?? '')
}

export function toCsvResponse(csv: string, fileName: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
}
