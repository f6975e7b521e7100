import { PlainTable } from '../controls/plain-table'
import { TableRoom } from '../controls/table-room'
import { table, words } from './words'

export function QuietYearsTable() {
  return (
    <TableRoom label={words.title}>
      <PlainTable head={table.head} rows={table.rows} />
      <p>{table.after}</p>
    </TableRoom>
  )
}
