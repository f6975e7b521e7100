'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstVisit } from './response-over-visits-state'
import { ResponseOverVisitsTable } from './response-over-visits-table'
import { ResponseOverVisitsView } from './response-over-visits-view'
import { words } from './words'

export function ResponseOverVisits() {
  const [visit, setVisit] = useState(firstVisit)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<ResponseOverVisitsTable />}>
      <ResponseOverVisitsView visit={visit} onVisit={setVisit} />
    </FigureFrame>
  )
}
