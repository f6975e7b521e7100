import { FigureFrame } from '../figure-frame'
import { firstFindings } from './findings'
import { FindingsToStatusTable } from './findings-to-status-table'
import { FindingsToStatusView } from './findings-to-status-view'
import { words } from './words'

export function FindingsToStatusStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FindingsToStatusTable />}>
      <FindingsToStatusView findings={firstFindings} />
    </FigureFrame>
  )
}
