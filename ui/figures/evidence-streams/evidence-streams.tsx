'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstCancer, firstStream } from './evidence-streams-state'
import { EvidenceStreamsTable } from './evidence-streams-table'
import { EvidenceStreamsView } from './evidence-streams-view'
import { words } from './words'

export function EvidenceStreams() {
  const [stream, setStream] = useState(firstStream)
  const [cancer, setCancer] = useState(firstCancer)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<EvidenceStreamsTable />}>
      <EvidenceStreamsView stream={stream} cancer={cancer} onStream={setStream} onCancer={setCancer} />
    </FigureFrame>
  )
}
