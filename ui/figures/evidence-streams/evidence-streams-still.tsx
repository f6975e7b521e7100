import { FigureFrame } from '../figure-frame'
import { firstCancer, firstStream } from './evidence-streams-state'
import { EvidenceStreamsTable } from './evidence-streams-table'
import { EvidenceStreamsView } from './evidence-streams-view'
import { words } from './words'

export function EvidenceStreamsStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<EvidenceStreamsTable />}>
      <EvidenceStreamsView stream={firstStream} cancer={firstCancer} />
    </FigureFrame>
  )
}
