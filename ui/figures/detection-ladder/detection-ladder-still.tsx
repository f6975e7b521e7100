import { FigureFrame } from '../figure-frame'
import { firstPower } from './detection-ladder-state'
import { DetectionLadderTable } from './detection-ladder-table'
import { DetectionLadderView } from './detection-ladder-view'
import { words } from './words'

export function DetectionLadderStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<DetectionLadderTable />}>
      <DetectionLadderView power={firstPower} />
    </FigureFrame>
  )
}
