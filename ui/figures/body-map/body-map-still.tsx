import { FigureFrame } from '../figure-frame'
import { firstCancer, firstSite } from './body-map-state'
import { BodyMapTable } from './body-map-table'
import { BodyMapView } from './body-map-view'
import { words } from './words'

export function BodyMapStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<BodyMapTable />}>
      <BodyMapView cancer={firstCancer} site={firstSite} />
    </FigureFrame>
  )
}
