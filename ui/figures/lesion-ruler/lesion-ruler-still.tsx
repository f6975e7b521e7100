import { FigureFrame } from '../figure-frame'
import { firstState } from './lesion-ruler-state'
import { LesionRulerTable } from './lesion-ruler-table'
import { LesionRulerView } from './lesion-ruler-view'
import { words } from './words'

export function LesionRulerStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<LesionRulerTable state={firstState} />}>
      <LesionRulerView state={firstState} />
    </FigureFrame>
  )
}
