import { FigureFrame } from '../figure-frame'
import { firstFeeling } from './feelings'
import { FeelingsMapTable } from './feelings-map-table'
import { FeelingsMapView } from './feelings-map-view'
import { words } from './words'

export function FeelingsMapStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FeelingsMapTable />}>
      <FeelingsMapView feeling={firstFeeling} />
    </FigureFrame>
  )
}
