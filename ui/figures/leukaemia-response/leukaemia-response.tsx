'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstMarrow, presets } from './leukaemia-response-state'
import { LeukaemiaResponseTable } from './leukaemia-response-table'
import { LeukaemiaResponseView, type MarrowHandlers } from './leukaemia-response-view'
import { words } from './words'

export function LeukaemiaResponse() {
  const [marrow, setMarrow] = useState(firstMarrow)
  const handlers: MarrowHandlers = {
    onPreset: (name) => setMarrow(presets[name]),
    onChange: (change) => setMarrow((old) => ({ ...old, ...change })),
  }
  return (
    <FigureFrame
      title={words.title}
      caption={words.caption}
      table={<LeukaemiaResponseTable marrow={marrow} />}
    >
      <LeukaemiaResponseView marrow={marrow} handlers={handlers} />
    </FigureFrame>
  )
}
