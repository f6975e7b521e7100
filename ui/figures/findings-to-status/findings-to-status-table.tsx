import { PlainTable } from '../controls/plain-table'
import { TableRoom } from '../controls/table-room'
import { countsFound, type Findings, findPictures, firstFindings, markers, specimens } from './findings'
import { judgeStatus, statusWords } from './judge-status'
import { listFindings } from './list-findings'
import { fitNames, reasons, statusNames, table, words } from './words'

const cases: readonly Findings[] = [
  ...(['measurable', 'removed'] as const).flatMap((start) =>
    findPictures(start).flatMap((picture) =>
      markers
        .filter((marker) => marker !== 'not-used' && (picture === 'clear' || marker === 'normal'))
        .map((marker) => ({ ...firstFindings, start, picture, marker })),
    ),
  ),
  ...specimens.map((specimen) => ({ ...firstFindings, start: 'treated-first' as const, specimen })),
  ...countsFound.map((counts) => ({ ...firstFindings, start: 'leukaemia' as const, counts })),
]

function writeRow(findings: Findings): readonly string[] {
  const { fits, reason } = judgeStatus(findings)
  const named = statusWords.flatMap((word) => {
    const fit = fits[word]
    if (!fit) return []
    return fit === 'fits' ? statusNames[word].name : `${statusNames[word].name} (${fitNames[fit].name})`
  })
  return [listFindings(findings).join('; '), named.join('; '), reasons[reason]]
}

export function FindingsToStatusTable() {
  return (
    <TableRoom label={words.title}>
      <PlainTable head={table.head} rows={cases.map(writeRow)} />
    </TableRoom>
  )
}
