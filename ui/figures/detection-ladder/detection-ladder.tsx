'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstPower } from './detection-ladder-state'
import { DetectionLadderTable } from './detection-ladder-table'
import { DetectionLadderView } from './detection-ladder-view'
import { words } from './words'

export function DetectionLadder() {
  const [power, setPower] = useState(firstPower)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<DetectionLadderTable />}>
      <DetectionLadderView power={power} onPower={setPower} />
    </FigureFrame>
  )
}
