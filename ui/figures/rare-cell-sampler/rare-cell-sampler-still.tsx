import { FigureFrame } from '../figure-frame'
import { firstState } from './rare-cell-sampler-state'
import { RareCellSamplerTable } from './rare-cell-sampler-table'
import { RareCellSamplerView } from './rare-cell-sampler-view'
import { words } from './words'

export function RareCellSamplerStill() {
  return (
    <FigureFrame
      title={words.title}
      caption={words.caption}
      table={<RareCellSamplerTable state={firstState} />}
    >
      <RareCellSamplerView state={firstState} />
    </FigureFrame>
  )
}
