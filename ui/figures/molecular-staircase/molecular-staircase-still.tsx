import { FigureFrame } from '../figure-frame'
import { firstState } from './molecular-staircase-state'
import { MolecularStaircaseTable } from './molecular-staircase-table'
import { MolecularStaircaseView } from './molecular-staircase-view'
import { words } from './words'

export function MolecularStaircaseStill() {
  return (
    <FigureFrame
      title={words.title}
      caption={words.caption}
      table={<MolecularStaircaseTable state={firstState} />}
    >
      <MolecularStaircaseView state={firstState} />
    </FigureFrame>
  )
}
