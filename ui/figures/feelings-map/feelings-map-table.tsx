import { TextOutline } from '../controls/text-outline'
import { feelings } from './feelings'
import { feelingWords, words } from './words'

export function FeelingsMapTable() {
  const entries = feelings.map((feeling) => {
    const { name, helps, like, common, more } = feelingWords[feeling]
    return {
      name,
      parts: [
        { label: words.helps, text: helps },
        { label: words.like, text: like },
        { label: words.common, text: common },
        { label: words.more, text: more },
      ],
    }
  })
  return (
    <div>
      <TextOutline entries={entries} />
      <p>{words.crisis}</p>
    </div>
  )
}
