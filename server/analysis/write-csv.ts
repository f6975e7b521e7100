import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | null

/**
 * RFC 4180 with a header row, for people and for programs. A cell that a spreadsheet would run as a formula is given an
 * apostrophe in front, so that an answer typed by a learner stays text. The mark at the start tells Excel that it is UTF-8.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

export function toCsvResponse(csv: string, fileName: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
}
