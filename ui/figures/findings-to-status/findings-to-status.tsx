'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstFindings } from './findings'
import { FindingsToStatusTable } from './findings-to-status-table'
import { FindingsToStatusView } from './findings-to-status-view'
import { words } from './words'

export function FindingsToStatus() {
  const [findings, setFindings] = useState(firstFindings)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FindingsToStatusTable />}>
      <FindingsToStatusView findings={findings} onFindings={setFindings} />
    </FigureFrame>
  )
}
