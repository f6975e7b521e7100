import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import styles from './detection-ladder.module.css'
import { findSight, highestPower, type Rung, rungs } from './detection-ladder-state'
import { readBurden } from './read-burden'
import { axisNames, nameAmount, sights, testNames, words, writePower } from './words'

type ViewProps = { readonly power: number; readonly onPower?: (power: number) => void }

const axisPowers = [12, 9, 6, 3, 0]
const ofHeight = (power: number) => 100 - (100 * power) / highestPower
const labelHeight = (index: number) => 6 + index * 19

export function DetectionLadderView({ power, onPower }: ViewProps) {
  const live = onPower !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Slider
          id="detection-ladder-power"
          label={words.slider}
          valueText={nameAmount(power)}
          min={0}
          max={highestPower}
          step={1}
          value={power}
          down={words.down}
          up={words.up}
          {...(onPower && { onChange: onPower })}
        />
      </Reserve>
      <Ladder power={power} />
      <Reading live={live}>{readBurden(power)}</Reading>
    </Stack>
  )
}

/** A column of cells against the height at which each test loses sight. */
function Ladder({ power }: { readonly power: number }) {
  return (
    <div className={styles.ladder}>
      <ol className={styles.axis} aria-hidden="true">
        {axisPowers.map((tick) => (
          <li key={tick} style={{ insetBlockStart: `${ofHeight(tick)}%` }}>
            <b>{writePower(tick)}</b> {axisNames[tick]}
          </li>
        ))}
      </ol>
      <div className={styles.column} role="img" aria-label={words.columnOf(nameAmount(power))}>
        <span className={styles.cells} style={{ blockSize: `${100 - ofHeight(power)}%` }} />
        <span className={styles.top} style={{ insetBlockStart: `${ofHeight(power)}%` }} />
      </div>
      <Limits />
      <ul className={styles.tests}>
        {rungs.map((rung, index) => (
          <TestLabel key={rung.test} rung={rung} power={power} index={index} />
        ))}
      </ul>
    </div>
  )
}

/** Dashed limits across the column, each led to its own label; stretched, so no text inside. */
function Limits() {
  return (
    <svg className={styles.limits} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {rungs.map(({ test, surelyFinds, mayFind }, index) => {
        const high = ofHeight(surelyFinds)
        const low = ofHeight(mayFind)
        const end = labelHeight(index) + 3.5
        return (
          <g key={test}>
            <path d={`M0 ${high}H62V${low}H0Z`} className={styles.band} />
            <path d={`M0 ${low}H62L92 ${end}H100`} className={styles.limit} />
          </g>
        )
      })}
    </svg>
  )
}

function TestLabel({ rung, power, index }: { rung: Rung; power: number; index: number }) {
  const sight = findSight(rung, power)
  const { name, limit } = testNames[rung.test]
  return (
    <li style={{ insetBlockStart: `${labelHeight(index)}%` }} data-sight={sight}>
      <span className={styles.name}>{name}</span>
      <span className={styles.limitWords}>{limit}</span>
      <span className={styles.sight}>
        <span aria-hidden="true">{sights[sight].sign}</span> {sights[sight].word}
      </span>
    </li>
  )
}
