'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstState, presets } from './molecular-staircase-state'
import { MolecularStaircaseTable } from './molecular-staircase-table'
import { MolecularStaircaseView, type StairHandlers } from './molecular-staircase-view'
import { words } from './words'

export function MolecularStaircase() {
  const [state, setState] = useState(firstState)
  const handlers: StairHandlers = {
    onPreset: (name) => setState(presets[name]),
    onChange: (change) => setState((old) => ({ ...old, ...change })),
  }
  return (
    <FigureFrame
      title={words.title}
      caption={words.caption}
      table={<MolecularStaircaseTable state={state} />}
    >
      <MolecularStaircaseView state={state} handlers={handlers} />
    </FigureFrame>
  )
}
