import { PlainTable } from '../controls/plain-table'
import { findChanceOfNone, type SamplerState, sampleSizes } from './rare-cell-sampler-state'
import { words, writeChance, writeCount, writeMean } from './words'

export function RareCellSamplerTable({ state }: { readonly state: SamplerState }) {
  const oneIn = 10 ** state.power
  const rows = sampleSizes.map((cells) => [
    writeCount(cells),
    writeMean(cells / oneIn),
    writeChance(findChanceOfNone(cells / oneIn)),
  ])
  const drawn = state.found.map((found) => (found === 0 ? words.none : writeCount(found))).join(', ')
  return (
    <div>
      <PlainTable caption={words.tableOf(oneIn)} head={words.head} rows={rows} />
      <p>
        {words.drawn}
        {drawn || words.nothingDrawn}.
      </p>
    </div>
  )
}
