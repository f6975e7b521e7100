import { TextOutline } from '../controls/text-outline'
import { cancers, streams } from './evidence-streams-state'
import { cancerNames, streamWords, words } from './words'

export function EvidenceStreamsTable() {
  const entries = streams.map((stream) => {
    const { name, can, cannot, here } = streamWords[stream]
    const inCancers = cancers.map((cancer) => ({
      label: words.inCancer(cancerNames[cancer].inText),
      text: here[cancer],
    }))
    return {
      name,
      parts: [{ label: words.can, text: can }, { label: words.cannot, text: cannot }, ...inCancers],
    }
  })
  return <TextOutline entries={entries} />
}
