import { ResponseTag } from '../controls/response-tag'
import styles from './lesion-ruler.module.css'
import { addSizes, type RulerReading, type RulerState, visitDays } from './lesion-ruler-state'
import { categories, nameDay, sayReason, words, writeChange } from './words'

type ReadoutProps = { readonly state: RulerState; readonly reading: RulerReading; readonly live: boolean }

/** The three numbers a handover needs, the category, and why. */
export function RulerReadout({ state, reading, live }: ReadoutProps) {
  const result = reading.results[state.visit - 1]
  const day = nameDay(visitDays[state.visit] ?? 0)
  const sizes = state.sizes[state.visit] ?? []
  const sum = sizes.includes(null) ? `${addSizes(sizes)} mm + ${words.missed}` : `${addSizes(sizes)} mm`
  return (
    <div className={styles.readout}>
      <dl className={styles.numbers}>
        <Figure name={`${words.sum}, ${day.toLowerCase()}`} value={sum} />
        {result ? (
          <>
            <Figure
              name={words.fromStart}
              value={sizes.includes(null) ? '–' : writeChange(result.changeFromBaselinePct, 30)}
              note={words.startSum(reading.baselineMm)}
            />
            <Figure
              name={words.fromNadir}
              value={sizes.includes(null) ? '–' : writeGrowth(result)}
              note={words.nadirSum(reading.nadirMm, nameDay(result.nadirDay ?? 0).toLowerCase())}
            />
          </>
        ) : null}
      </dl>
      <div className={styles.verdict} role={live ? 'status' : undefined}>
        {result && result.target !== 'NA' ? (
          <>
            <ResponseTag of={result.target}>{categories[result.target]}</ResponseTag>
            <p>
              <span className={styles.hidden}>{`${day}, sum ${sum}. `}</span>
              {sayReason(result)}
            </p>
          </>
        ) : (
          <p>{words.atStart}</p>
        )}
      </div>
    </div>
  )
}

function writeGrowth({ changeFromNadirPct, sumMm, nadirMm }: RulerReading['results'][number]): string {
  const more = (sumMm ?? 0) - (nadirMm ?? 0)
  const sign = more < 0 ? '−' : '+'
  return `${writeChange(changeFromNadirPct, 20)}${more === 0 ? '' : `, ${sign}${Math.abs(more)} mm`}`
}

function Figure({
  name,
  value,
  note,
}: {
  readonly name: string
  readonly value: string
  readonly note?: string
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b> {note ? <span>{note}</span> : null}
      </dd>
    </div>
  )
}
