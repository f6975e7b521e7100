'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstFeeling } from './feelings'
import { FeelingsMapTable } from './feelings-map-table'
import { FeelingsMapView } from './feelings-map-view'
import { words } from './words'

export function FeelingsMap() {
  const [feeling, setFeeling] = useState(firstFeeling)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FeelingsMapTable />}>
      <FeelingsMapView feeling={feeling} onFeeling={setFeeling} />
    </FigureFrame>
  )
}
