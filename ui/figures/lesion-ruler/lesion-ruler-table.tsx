import { PlainTable } from '../controls/plain-table'
import { lesions, type RulerState, readRuler, visitDays } from './lesion-ruler-state'
import { categories, lesionNames, nameDay, sayReason, words, writeChange } from './words'

const head = [words.visitHead, words.sizes, words.sum, words.category]

export function LesionRulerTable({ state }: { readonly state: RulerState }) {
  const { results, baselineMm } = readRuler(state)
  const rows = visitDays.map((day, visit) => {
    const sizes = lesions.map(
      ({ name }, index) => `${lesionNames[name].short} ${words.mm(state.sizes[visit]?.[index] ?? null)}`,
    )
    const result = results[visit - 1]
    if (!result || result.target === 'NA')
      return [nameDay(day), sizes.join(', '), words.mm(baselineMm), words.nothing]
    const changes = words.changes(
      writeChange(result.changeFromBaselinePct, 30),
      writeChange(result.changeFromNadirPct, 20),
    )
    return [
      nameDay(day),
      sizes.join(', '),
      result.sumMm === null ? words.mm(null) : `${words.mm(result.sumMm)}; ${changes}`,
      `${categories[result.target]}. ${sayReason(result)}`,
    ]
  })
  return (
    <div>
      <PlainTable head={head} rows={rows} />
    </div>
  )
}
