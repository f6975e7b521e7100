import type { Run } from '#domain/journey/replay-log'
import { words } from '../words'

const d = words.debrief

/** How sure the learner was, given back where it says something: sure and mistaken, or a guess that hit. */
export function Sureness({ run }: { readonly run: Run }) {
  const mistaken = run.taken.filter(
    ({ confidence, score }) => confidence === 'sure' && score.grade !== 'best',
  )
  const guessed = run.taken.filter(
    ({ confidence, score }) => confidence === 'guess' && score.grade === 'best',
  )
  if (mistaken.length + guessed.length === 0) return null
  return (
    <>
      <h3>{d.sureTitle}</h3>
      {mistaken.length > 0 && <p>{d.sureWrong(mistaken.length)}</p>}
      {guessed.length > 0 && <p>{d.guessRight(guessed.length)}</p>}
    </>
  )
}
