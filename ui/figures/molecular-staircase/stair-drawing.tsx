import styles from './molecular-staircase.module.css'
import { findStair, type Stair, type StairState, stairs } from './molecular-staircase-state'
import { nameStair, words } from './words'

const top = 22
const tenfold = 62
const height = 400
const width = 100 / stairs.length
const firstNameInAir = 3

const down = (percent: number) => top + tenfold * (2 - Math.log10(percent))

/** Steps from MR5, low on the left, up to 100 %. Percent across and pixels down. */
export function StairDrawing({ state }: { readonly state: StairState }) {
  const here = findStair(state)
  const isFound = state.mode === 'found'
  return (
    <svg className={styles.drawing} height={height} role="img" aria-label={words.drawing}>
      {stairs.map((stair, index) => (
        <rect
          key={stair.limitPct}
          x={`${index * width}%`}
          width={`${width + 0.1}%`}
          y={down(stair.limitPct)}
          height={height - down(stair.limitPct)}
          className={styles.body}
        />
      ))}
      {!isFound && here ? <Reach stair={here} copies={state.copies} /> : null}
      {stairs.map((stair, index) => (
        <Step key={stair.limitPct} stair={stair} index={index} isHere={stair === here} />
      ))}
      {isFound && here ? (
        <circle
          r="9"
          className={styles.result}
          style={{ cx: `${(stairs.indexOf(here) + 0.5) * width}%`, cy: `${down(state.percent)}px` }}
        />
      ) : null}
    </svg>
  )
}

type StepProps = { readonly stair: Stair; readonly index: number; readonly isHere: boolean }

/** High steps have their name in the air before them, deep ones on the body of the stairs behind. */
function Step({ stair, index, isHere }: StepProps) {
  const y = down(stair.limitPct)
  const isInAir = index >= firstNameInAir
  return (
    <g className={styles.step} data-here={isHere}>
      <line x1={`${index * width}%`} x2={`${(index + 1) * width}%`} y1={y} y2={y} />
      <text
        x={`${(isInAir ? index : index + 1) * width}%`}
        dx={isInAir ? -8 : 8}
        y={y + (isInAir ? 5 : 18)}
        textAnchor={isInAir ? 'end' : 'start'}
      >
        {nameStair(stair)}
      </text>
    </g>
  )
}

function Reach({ stair, copies }: { readonly stair: Stair; readonly copies: number }) {
  const y = down(stair.limitPct)
  return (
    <g>
      <rect x="0" y={y} width="100%" height={height - y} className={styles.veil} />
      <line x1="0" x2="100%" y1={y} y2={y} className={styles.reach} />
      <text x="100%" dx="-6" y={height - 30} textAnchor="end" className={styles.reachWords}>
        {words.reach(copies)}
      </text>
      <text x="100%" dx="-6" y={height - 10} textAnchor="end" className={styles.reachWords}>
        {words.below}
      </text>
    </g>
  )
}
