import { PlainTable } from '../controls/plain-table'
import { TableRoom } from '../controls/table-room'
import { countPeople, group, isCounted } from './five-year-figure-state'
import { situations, table, words } from './words'

export function FiveYearFigureTable() {
  const rows = group.map(({ situation, people }) => [
    situations[situation].name,
    String(people),
    isCounted(situation, 'alive') ? table.counted : table.notCounted,
  ])
  return (
    <TableRoom label={words.title}>
      <PlainTable head={table.head} rows={[...rows, [table.total, String(countPeople('alive')), '']]} />
    </TableRoom>
  )
}
