import type { ReactNode } from 'react'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import styles from './three-cures.module.css'
import { GroupLane, PersonLane, VisitLane } from './three-cures-lanes'
import { lastYear, readLanes } from './three-cures-state'
import { laneStates, lanes, words } from './words'

type ViewProps = { readonly year: number; readonly onYear?: (year: number) => void }

export function ThreeCuresView({ year, onYear }: ViewProps) {
  const live = onYear !== undefined
  const now = readLanes(year)
  return (
    <Stack>
      <Reserve live={live}>
        <Slider
          id="three-cures-year"
          label={words.slider}
          valueText={words.year(year)}
          min={0}
          max={lastYear}
          step={1}
          value={year}
          down={words.down}
          up={words.up}
          {...(onYear && { onChange: onYear })}
        />
      </Reserve>
      <div className={styles.lanes} aria-live={live ? 'polite' : undefined}>
        <Lane {...lanes.remission} year={year} says={laneStates.remission[now.remission]}>
          <VisitLane year={year} />
        </Lane>
        <Lane {...lanes.operational} year={year} says={laneStates.operational[now.operational]}>
          <PersonLane />
        </Lane>
        <Lane {...lanes.statistical} year={year} says={laneStates.statistical[now.statistical]}>
          <GroupLane />
        </Lane>
      </div>
    </Stack>
  )
}

type LaneProps = {
  readonly name: string
  readonly about: string
  readonly says: string
  readonly year: number
  readonly children: ReactNode
}

function Lane({ name, about, says, year, children }: LaneProps) {
  return (
    <section className={styles.lane}>
      <p className={styles.name}>
        <b>{name}</b> {about}
      </p>
      <div className={styles.track} aria-hidden="true">
        {children}
        <span className={styles.now} style={{ insetInlineStart: `${(100 * year) / lastYear}%` }} />
      </div>
      <p className={styles.says}>{says}</p>
    </section>
  )
}
