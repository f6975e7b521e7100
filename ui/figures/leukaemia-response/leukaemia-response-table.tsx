import { PlainTable } from '../controls/plain-table'
import { type Marrow, readRows } from './leukaemia-response-state'
import { rowWords, sayAnswer, sayObstacle, words } from './words'

export function LeukaemiaResponseTable({ marrow }: { readonly marrow: Marrow }) {
  const rows = readRows(marrow).map(({ name, fires, obstacles }) => {
    const { short, full, asks } = rowWords[name]
    const here = fires
      ? `${words.answer} ${sayAnswer(name, marrow)}`
      : `${words.skipped} ${obstacles.map((one) => sayObstacle(one, marrow)).join('; ')}`
    return [short === full ? short : `${short}, ${full.toLowerCase()}`, asks, here]
  })
  const values = [
    [words.adequate, marrow.isAdequate],
    [words.bloodBlasts, marrow.bloodBlasts],
    [words.outside, marrow.outside],
  ] as const
  return (
    <div>
      <p>
        {words.blasts} {words.percent(marrow.blasts)}; {words.before.toLowerCase()}{' '}
        {words.percent(marrow.before)}; {words.neutrophils.toLowerCase()} {marrow.neutrophils};{' '}
        {words.platelets.toLowerCase()} {marrow.platelets}.{' '}
        {values.map(([name, so]) => `${name}: ${so ? 'yes' : 'no'}. `)}
      </p>
      <PlainTable head={[words.grade, words.asks, words.here]} rows={rows} />
    </div>
  )
}
