import { stringify } from 'csv-stringify/sync'

export type CsvRow = readonly string[]

/**
 * UTF-8 by RFC 4180: commas, quotes where needed, lines that end in CR LF. With a byte order mark, by which spreadsheets
 * know the letters beyond English; without one for learning platforms.
 */
export function writeCsv(rows: readonly CsvRow[], { mark }: { readonly mark: boolean }): string {
  const options = { record_delimiter: '\r\n', quoted_match: /[\r\n]/, bom: mark }
  return stringify(
    rows.map((row) => [...row]),
    options,
  )
}
