import styles from './rare-cell-sampler.module.css'
import { findReach, reach, type SamplerState } from './rare-cell-sampler-state'
import { words, writeShare } from './words'

const lowest = 1
const highest = 6.6
const ticks = [100, 10_000, 1_000_000]
const axis = 96

const across = (oneIn: number) =>
  Math.min(100, Math.max(0, (100 * (Math.log10(oneIn) - lowest)) / (highest - lowest)))

/** From common to rare on a scale of tenfold steps. Percent across and pixels down. */
export function ShareScale({ state }: { readonly state: SamplerState }) {
  const limit = findReach(state)
  const limitAt = across(limit)
  const truth = 10 ** state.power
  const [mrdFrom, mrdTo] = reach.mrd.oneIn
  return (
    <svg className={styles.scale} height="150" role="img" aria-label={words.scale}>
      <rect x={`${limitAt}%`} y={axis - 12} width={`${100 - limitAt}%`} height="20" className={styles.veil} />
      <line
        x1={`${across(reach.microscope.oneIn)}%`}
        x2={`${across(reach.microscope.oneIn)}%`}
        y1="22"
        y2={axis}
        className={styles.other}
      />
      <text
        x={`${across(reach.microscope.oneIn)}%`}
        y="15"
        textAnchor="start"
        dx="-4"
        className={styles.soft}
      >
        {words.microscope}
      </text>
      <line x1={`${across(mrdFrom)}%`} x2={`${across(mrdTo)}%`} y1="46" y2="46" className={styles.band} />
      <text x={`${across(mrdFrom)}%`} y="38" className={styles.soft}>
        {words.mrd}
      </text>
      <line x1="0" x2="100%" y1={axis} y2={axis} className={styles.axis} />
      {ticks.map((oneIn) => (
        <g key={oneIn}>
          <line
            x1={`${across(oneIn)}%`}
            x2={`${across(oneIn)}%`}
            y1={axis - 5}
            y2={axis + 5}
            className={styles.axis}
          />
          <text
            x={`${across(oneIn)}%`}
            y={axis + 22}
            textAnchor={oneIn === 1_000_000 ? 'end' : 'middle'}
            dx={oneIn === 1_000_000 ? 24 : 0}
            className={styles.soft}
          >
            {writeShare(oneIn)}
          </text>
        </g>
      ))}
      <line x1={`${limitAt}%`} x2={`${limitAt}%`} y1={axis - 12} y2={axis + 32} className={styles.limit} />
      <text
        x={`${limitAt}%`}
        y={axis + 47}
        dx={limitAt > 50 ? 4 : -4}
        textAnchor={limitAt > 50 ? 'end' : 'start'}
        className={styles.limitWords}
      >
        {words.reach(Number(limit.toPrecision(1)))}
      </text>
      <circle r="8" cy={axis} className={styles.truth} style={{ cx: `${across(truth)}%` }} />
      <text
        x={`${across(truth)}%`}
        y={axis - 18}
        dx={across(truth) > 50 ? 10 : -10}
        textAnchor={across(truth) > 50 ? 'end' : 'start'}
        className={styles.truthWords}
      >
        {words.truth(truth)}
      </text>
    </svg>
  )
}
