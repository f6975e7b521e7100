import { FigureFrame } from '../figure-frame'
import { firstMarrow } from './leukaemia-response-state'
import { LeukaemiaResponseTable } from './leukaemia-response-table'
import { LeukaemiaResponseView } from './leukaemia-response-view'
import { words } from './words'

export function LeukaemiaResponseStill() {
  return (
    <FigureFrame
      title={words.title}
      caption={words.caption}
      table={<LeukaemiaResponseTable marrow={firstMarrow} />}
    >
      <LeukaemiaResponseView marrow={firstMarrow} />
    </FigureFrame>
  )
}
