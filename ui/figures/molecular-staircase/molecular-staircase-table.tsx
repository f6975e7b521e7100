import { PlainTable } from '../controls/plain-table'
import { type StairState, stairs } from './molecular-staircase-state'
import { nameFull, sayDepth, words } from './words'

export function MolecularStaircaseTable({ state }: { readonly state: StairState }) {
  const rows = stairs
    .filter(({ depth }) => depth !== null)
    .toReversed()
    .map((stair) => [
      nameFull(stair),
      words.orLess(stair.limitPct),
      stair.copies === null ? words.never : words.atLeast(stair.copies),
    ])
  return (
    <div>
      <PlainTable head={words.head} rows={rows} />
      <p>
        {words.yours}
        {sayDepth(state)}
      </p>
    </div>
  )
}
