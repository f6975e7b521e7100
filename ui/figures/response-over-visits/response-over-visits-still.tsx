import { FigureFrame } from '../figure-frame'
import { firstVisit } from './response-over-visits-state'
import { ResponseOverVisitsTable } from './response-over-visits-table'
import { ResponseOverVisitsView } from './response-over-visits-view'
import { words } from './words'

export function ResponseOverVisitsStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<ResponseOverVisitsTable />}>
      <ResponseOverVisitsView visit={firstVisit} />
    </FigureFrame>
  )
}
