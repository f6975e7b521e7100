import { useContext } from 'react'
import type { LaneLayout } from '#machines/machine-map'
import type { JourneyTrack } from '#machines/track-run'
import { words } from '../words'
import { readStanding, type Standing } from './standing'
import styles from './state-map.module.css'
import { type StateNames, StateNamesContext, topName } from './state-names'

type Props = {
  readonly lanes: readonly LaneLayout[]
  readonly track: JourneyTrack
  readonly isOver: boolean
}

const order: readonly Standing[] = ['here', 'possible', 'visited', 'missed', 'other']

/** The map in words: every state of every lane, how it stands, and where it leads. */
export function StateOutline({ lanes, track, isOver }: Props) {
  const names = useContext(StateNamesContext)
  return lanes
    .filter(({ region }) => isOver || region !== 'truth')
    .map((lane) => (
      <div key={lane.region}>
        {lanes.length > 1 && <p className={styles.lane}>{names.lanes[lane.region] ?? lane.region}</p>}
        <LaneOutline lane={lane} standing={readStanding(track, lane.region, isOver)} names={names} />
      </div>
    ))
}

type LaneProps = {
  readonly lane: LaneLayout
  readonly standing: (id: string) => Standing
  readonly names: StateNames
}

function LaneOutline({ lane, standing, names }: LaneProps) {
  const nameOf = (id: string) => topName(names, lane.region, id)
  const leadsTo = (id: string) =>
    lane.edges
      .filter((edge) => edge.from === id)
      .map((edge) => nameOf(edge.to))
      .join(', ')
  return (
    <dl className={styles.outline} data-region={lane.region}>
      {order.map((kind) => {
        const nodes = lane.nodes.filter(({ id }) => standing(id) === kind)
        return nodes.length === 0 ? null : (
          <div key={kind}>
            <dt>{words.outline[kind]}</dt>
            {nodes.map(({ id }) => (
              <dd key={id}>
                {nameOf(id)}
                {leadsTo(id) ? ` – ${words.outline.leadsTo}: ${leadsTo(id)}` : ''}
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
