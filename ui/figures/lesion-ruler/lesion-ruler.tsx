'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstState, presets, setSize } from './lesion-ruler-state'
import { LesionRulerTable } from './lesion-ruler-table'
import { LesionRulerView, type RulerHandlers } from './lesion-ruler-view'
import { words } from './words'

export function LesionRuler() {
  const [state, setState] = useState(firstState)
  const handlers: RulerHandlers = {
    onPreset: (name) => setState({ visit: presets[name].visit, sizes: presets[name].sizes }),
    onVisit: (visit) => setState((old) => ({ ...old, visit })),
    onSize: (lesion, size) => setState((old) => setSize(old, lesion, size)),
  }
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<LesionRulerTable state={state} />}>
      <LesionRulerView state={state} handlers={handlers} />
    </FigureFrame>
  )
}
