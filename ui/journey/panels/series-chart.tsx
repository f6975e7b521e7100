import type { SeriesPanel, SeriesPoint } from '#domain/journey/evidence-panel'
import { words } from '../words'
import styles from './evidence.module.css'
import { seriesBox as box, makeSeriesScale, type SeriesScale } from './series-scale'

type Props = { readonly panel: SeriesPanel; readonly month: number }

const mostLabels = 6
const labelRoom = 38

/** One value over the months, its limits dashed; the same values stand below as a table. */
export function SeriesChart({ panel, month }: Props) {
  const points = panel.points.filter((point) => point.month <= month)
  const [only, second] = points
  const limits = panel.lines.map(({ label }) => label).join(', ')
  if (only && !second)
    return <p className={styles.single}>{words.table.single(only.text, panel.unit, limits)}</p>
  const label = `${panel.name}, ${panel.unit}: ${points.map((point) => `${words.table.month} ${point.month}: ${point.text}`).join('; ')}`
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
        <Curve points={points} panel={panel} />
      </svg>
      <SeriesTable panel={panel} points={points} />
    </div>
  )
}

type Drawn = { readonly panel: SeriesPanel; readonly points: readonly SeriesPoint[] }

function Curve({ points, panel }: Drawn) {
  const scale = makeSeriesScale(panel, points)
  const path = points.map(
    (point, place) => `${place === 0 ? 'M' : 'L'}${scale.x(point.month)} ${scale.y(point.value)}`,
  )
  return (
    <>
      {panel.lines
        .filter(({ value }) => scale.holds(value))
        .map((line) => (
          <g key={line.label}>
            <path className={styles.limit} d={`M0 ${scale.y(line.value)}H${box.width}`} />
            <text className={styles.limitText} x={box.width} y={scale.y(line.value) - 5} textAnchor="end">
              {line.label}
            </text>
          </g>
        ))}
      <path className={styles.trend} d={path.join('')} />
      {points.map((point) => (
        <circle
          key={point.month}
          className={styles.dot}
          data-raised={point.flagged || undefined}
          data-none={point.value === null || undefined}
          cx={scale.x(point.month)}
          cy={scale.y(point.value)}
          r="5"
        />
      ))}
      <Labels points={points} scale={scale} />
      <text className={styles.axis} x={box.left} y={box.height - 4}>
        {`${words.table.month} ${points[0]?.month ?? ''}`}
      </text>
      <text className={styles.axis} x={box.width - 2} y={box.height - 4} textAnchor="end">
        {points.at(-1)?.month}
      </text>
    </>
  )
}

function Labels({ points, scale }: { points: readonly SeriesPoint[]; scale: SeriesScale }) {
  const labelled = spreadOut(points.slice(-mostLabels), scale.x)
  return labelled.map((point, place) => (
    <text
      key={point.month}
      className={styles.value}
      x={scale.x(point.month)}
      y={scale.y(point.value) - 11}
      textAnchor={place === labelled.length - 1 ? 'end' : 'middle'}
    >
      {point.value === null ? words.table.notDetected : point.text}
    </text>
  ))
}

/** Leaves out a label that the next one would run into; the table has every value. */
function spreadOut(points: readonly SeriesPoint[], x: (month: number) => number): readonly SeriesPoint[] {
  const kept: SeriesPoint[] = []
  for (const point of points.toReversed()) {
    const next = kept[0]
    if (!next || x(next.month) - x(point.month) >= labelRoom) kept.unshift(point)
  }
  return kept
}

function SeriesTable({ panel, points }: Drawn) {
  const limits = panel.lines.map(({ label }) => label).join(', ')
  return (
    <details className={styles.details}>
      <summary>{words.table.asTable}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.table.month}</th>
            <th scope="col">{`${panel.name}, ${panel.unit}${limits ? ` (${limits})` : ''}`}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.month}>
              <th scope="row">{point.month}</th>
              <td>{point.flagged ? `${point.text} ${words.table.flag}` : point.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
