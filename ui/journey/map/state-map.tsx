import { useContext } from 'react'
import type { LaneLayout, MapNode } from '#machines/machine-map'
import type { JourneyTrack } from '#machines/track-run'
import { words } from '../words'
import { drawnWays, readStanding, type Standing } from './standing'
import styles from './state-map.module.css'
import { breakableName, careName, placeName, type StateNames, StateNamesContext } from './state-names'
import { StateOutline } from './state-outline'

type Props = {
  readonly lanes: readonly LaneLayout[]
  readonly track: JourneyTrack
  /** In the debrief: `truth` is unveiled, and states not visited were missed. */
  readonly isOver?: boolean
}

/** The statechart as a map, a lane for each region: been, here, next. The outline below says the same. */
export function StateMap({ lanes, track, isOver = false }: Props) {
  const names = useContext(StateNamesContext)
  return (
    <div className={styles.lanes}>
      {lanes.map((lane) => {
        const isVeiled = lane.region === 'truth' && !isOver
        return (
          <section key={lane.region}>
            {lanes.length > 1 && <h3 className={styles.lane}>{names.lanes[lane.region] ?? lane.region}</h3>}
            {isVeiled ? (
              <p className={styles.veil}>{words.run.veiled}</p>
            ) : (
              <Lane lane={lane} track={track} isOver={isOver} names={names} />
            )}
          </section>
        )
      })}
      <p className={styles.hint}>{isOver ? words.run.mapHintOver : words.run.mapHint}</p>
      <details className={styles.details}>
        <summary>{words.run.outline}</summary>
        <StateOutline lanes={lanes} track={track} isOver={isOver} />
      </details>
    </div>
  )
}

type LaneProps = {
  readonly lane: LaneLayout
  readonly track: JourneyTrack
  readonly isOver: boolean
  readonly names: StateNames
}

function Lane({ lane, track, isOver, names }: LaneProps) {
  const standing = readStanding(track, lane.region, isOver)
  const label = placeName(names, lane.region, track.now.regions[lane.region] ?? '')
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${lane.width} ${lane.height}`}
      style={{ maxInlineSize: `${Math.round(lane.width * 1.05)}px` }}
      role="img"
      aria-label={words.run.announce(label, '')}
    >
      {drawnWays(lane, track, standing).map(({ from, to, path, isTaken, isNext }) => (
        <path
          key={`${from}>${to}`}
          className={styles.way}
          d={path}
          data-taken={isTaken || undefined}
          data-next={isNext || undefined}
        />
      ))}
      {lane.nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          name={breakableName(names, lane.region, node.id)}
          standing={standing(node.id)}
        />
      ))}
    </svg>
  )
}

/** What a reader who does not see the map is told as it changes. */
export function describeTrack(names: StateNames, track: JourneyTrack): string {
  const next = (track.possible.care ?? []).map((id) => placeName(names, 'care', id))
  return words.run.announce(careName(names, track.now), next.join(', '))
}

function Node({ node, name, standing }: { node: MapNode; name: string; standing: Standing }) {
  const [left, top] = [node.x - node.width / 2, node.y - node.height / 2]
  const lines = breakName(name)
  return (
    <g className={styles.node} data-standing={standing}>
      <rect x={left + 1} y={top + 1} width={node.width - 2} height={node.height - 2} rx="14" />
      {lines.map((line, place) => (
        <text
          key={line}
          x={node.x}
          y={node.y + 5 + (place - (lines.length - 1) / 2) * 16}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

/** At most two lines: broken at a soft hyphen, or at the space nearest to the middle. */
function breakName(name: string): readonly string[] {
  const [first = name, rest] = name.split('\u00ad')
  if (rest !== undefined) return [`${first}-`, rest]
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const middle = name.length / 2
  const [at] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)]
}
