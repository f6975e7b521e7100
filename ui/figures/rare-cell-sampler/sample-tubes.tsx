import styles from './rare-cell-sampler.module.css'
import { type SamplerState, samplesInSeries } from './rare-cell-sampler-state'
import { words, writeCount } from './words'

const spots = [
  [20, 58],
  [12, 48],
  [28, 46],
  [19, 38],
  [12, 30],
  [28, 31],
] as const

/** Ten tubes: what each sample caught. Teal dots are leukaemia cells, six at most are drawn. */
export function SampleTubes({ state }: { readonly state: SamplerState }) {
  return (
    <div className={styles.samples} data-empty={state.found.length === 0}>
      <p className={styles.head}>{words.samples}</p>
      <ol className={styles.tubes}>
        {Array.from({ length: samplesInSeries }, (_, index) => (
          <Tube
            // biome-ignore lint/suspicious/noArrayIndexKey: ten places in the order of drawing
            key={`${state.series}-${index}`}
            found={state.found[index]}
          />
        ))}
      </ol>
    </div>
  )
}

function Tube({ found }: { readonly found: number | undefined }) {
  const isDrawn = found !== undefined
  return (
    <li className={styles.tube} data-drawn={isDrawn}>
      <svg viewBox="0 0 40 72" width="40" height="72" aria-hidden="true">
        {isDrawn ? <path d="M7 22H33V55a13 13 0 0 1-26 0Z" className={styles.blood} /> : null}
        {spots.slice(0, found ?? 0).map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="4.5" className={styles.cell} />
        ))}
        <path d="M3 4H37M7 4V55a13 13 0 0 0 26 0V4" className={styles.glass} />
      </svg>
      <span>{found === undefined ? words.notYet : found === 0 ? words.none : writeCount(found)}</span>
    </li>
  )
}
