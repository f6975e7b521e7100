import type { MapLayout, MapNode } from '#machines/patient-journey-map'
import type { JourneyTrack } from '#machines/patient-journey-replay'
import styles from './state-map.module.css'
import { careName } from './status-tag'
import { words } from './words'

type Props = { readonly layout: MapLayout; readonly track: JourneyTrack }
type Standing = 'here' | 'visited' | 'possible' | 'other'

const topOf = (care: string) => care.split('.')[0] ?? care

/** The machine of care as a map: where she has been, is, and may come next. The outline below says the same. */
export function StateMap({ layout, track }: Props) {
  const standing = readStanding(track)
  const ways = new Set(track.careEdges.map(({ from, to }) => `${from}>${to}`))
  const here = topOf(track.places.at(-1)?.care ?? '')
  const isNext = (from: string, to: string) => from === here && track.possible.includes(to)
  const edges = layout.edges.filter(
    (edge) => edge.isSpine || ways.has(`${edge.from}>${edge.to}`) || isNext(edge.from, edge.to),
  )
  return (
    <div>
      <svg
        className={styles.map}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={describePlace(track)}
      >
        {edges.map(({ from, to, path }) => (
          <path
            key={`${from}>${to}`}
            className={styles.way}
            d={path}
            data-taken={ways.has(`${from}>${to}`) || undefined}
            data-next={isNext(from, to) || undefined}
          />
        ))}
        {layout.nodes.map((node) => (
          <Node key={node.id} node={node} standing={standing(node.id)} />
        ))}
      </svg>
      <p className={styles.hint}>{words.run.mapHint}</p>
      <details className={styles.details}>
        <summary>{words.run.outline}</summary>
        <StateOutline layout={layout} track={track} />
      </details>
    </div>
  )
}

function readStanding(track: JourneyTrack): (id: string) => Standing {
  const here = topOf(track.places.at(-1)?.care ?? '')
  const visited = new Set(track.places.map(({ care }) => topOf(care)))
  return (id) => {
    if (id === here) return 'here'
    if (visited.has(id)) return 'visited'
    return track.possible.includes(id) ? 'possible' : 'other'
  }
}

export function describePlace(track: JourneyTrack): string {
  const now = careName(track.places.at(-1)?.care ?? '')
  return words.run.announce(now, track.possible.map(careName).join(', '))
}

function Node({ node, standing }: { node: MapNode; standing: Standing }) {
  const lines = (words.care[node.id] ?? node.id).split(/ |\u00ad/)
  const hyphen = (words.care[node.id] ?? '').includes('\u00ad')
  const [left, top] = [node.x - node.width / 2, node.y - node.height / 2]
  return (
    <g className={styles.node} data-standing={standing}>
      <rect x={left + 1} y={top + 1} width={node.width - 2} height={node.height - 2} rx="14" />
      {joinLines(lines).map((line, place, all) => (
        <text key={line} x={node.x} y={node.y + 5 + (place - (all.length - 1) / 2) * 16} textAnchor="middle">
          {hyphen && place === 0 ? `${line}-` : line}
        </text>
      ))}
    </g>
  )
}

/** At most two lines: the first word, then the rest. */
function joinLines([first = '', ...rest]: readonly string[]): string[] {
  return rest.length === 0 ? [first] : [first, rest.join(' ')]
}

function StateOutline({ layout, track }: Props) {
  const standing = readStanding(track)
  const order: readonly Standing[] = ['here', 'possible', 'visited', 'other']
  const title = {
    here: words.outline.here,
    possible: words.outline.possible,
    visited: words.outline.visited,
    other: words.outline.other,
  }
  return (
    <dl className={styles.outline}>
      {order.map((kind) => {
        const nodes = layout.nodes.filter(({ id }) => standing(id) === kind)
        return nodes.length === 0 ? null : (
          <div key={kind}>
            <dt>{title[kind]}</dt>
            {nodes.map(({ id }) => (
              <dd key={id}>
                {careName(id)}
                {kind === 'other' ? '' : ` – ${words.outline.leadsTo}: ${leadsTo(layout, id)}`}
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

const leadsTo = (layout: MapLayout, id: string) =>
  layout.edges
    .filter((edge) => edge.from === id)
    .map((edge) => careName(edge.to))
    .join(', ') || '–'
