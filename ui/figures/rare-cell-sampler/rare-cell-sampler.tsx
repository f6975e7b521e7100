'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { change, drawSamples, firstState, restart } from './rare-cell-sampler-state'
import { RareCellSamplerTable } from './rare-cell-sampler-table'
import { RareCellSamplerView, type SamplerHandlers } from './rare-cell-sampler-view'
import { words } from './words'

export function RareCellSampler() {
  const [state, setState] = useState(firstState)
  const handlers: SamplerHandlers = {
    onChange: (to) => setState((old) => change(old, to)),
    onDraw: (count) => setState((old) => drawSamples(old, count)),
    onRestart: () => setState(restart),
  }
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<RareCellSamplerTable state={state} />}>
      <RareCellSamplerView state={state} handlers={handlers} />
    </FigureFrame>
  )
}
