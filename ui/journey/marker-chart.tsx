import type { MarkerPoint } from '#domain/journey/journey'
import styles from './evidence.module.css'
import { words } from './words'

type Props = {
  readonly points: readonly MarkerPoint[]
  readonly limit: number
  readonly name: string
  readonly unit: string
}

const box = { width: 360, height: 170, left: 14, right: 14, top: 30, bottom: 28 }
const mostLabels = 6
const labelRoom = 34

/** The marker over the months on a log scale, its limit dashed; the same values stand below as a table. */
export function MarkerChart({ points, limit, name, unit }: Props) {
  const [only, second] = points
  if (only && !second) return <p className={styles.single}>{words.table.single(show(only), unit, limit)}</p>
  const label = `${name}, ${unit}: ${points.map((point) => `${words.table.month} ${point.month}: ${show(point)}`).join('; ')}`
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
        <Curve points={points} limit={limit} />
      </svg>
      <details className={styles.details}>
        <summary>{words.table.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.table.month}</th>
              <th scope="col">{`${name}, ${unit} (${words.table.limit(limit)})`}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.month}>
                <th scope="row">{point.month}</th>
                <td>{point.raised ? `${show(point)}, ${words.table.raised}` : show(point)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

function Curve({ points, limit }: Pick<Props, 'points' | 'limit'>) {
  const scale = makeScale(points, limit)
  const path = points.map(
    (point, place) => `${place === 0 ? 'M' : 'L'}${scale.x(point.month)} ${scale.y(point.value)}`,
  )
  const labelled = spreadOut(points.slice(-mostLabels), scale.x)
  return (
    <>
      <path className={styles.limit} d={`M0 ${scale.y(limit)}H${box.width}`} />
      <path className={styles.trend} d={path.join('')} />
      {points.map((point) => (
        <circle
          key={point.month}
          className={styles.dot}
          data-raised={point.raised || undefined}
          cx={scale.x(point.month)}
          cy={scale.y(point.value)}
          r="5"
        />
      ))}
      {labelled.map((point, place) => (
        <text
          key={point.month}
          className={styles.value}
          x={scale.x(point.month)}
          y={scale.y(point.value) - 11}
          textAnchor={place === labelled.length - 1 ? 'end' : 'middle'}
        >
          {show(point)}
        </text>
      ))}
      <text
        className={styles.axis}
        x={box.left}
        y={box.height - 4}
      >{`${words.table.month} ${points[0]?.month ?? ''}`}</text>
      <text className={styles.limitText} x={box.width / 2} y={box.height - 4} textAnchor="middle">
        {`╌╌ ${words.table.limit(limit)}`}
      </text>
      <text className={styles.axis} x={box.width - 2} y={box.height - 4} textAnchor="end">
        {points.at(-1)?.month}
      </text>
    </>
  )
}

const show = (point: MarkerPoint) => point.value.toFixed(1)

/** Leaves out a label that the next one would run into; the table has every value. */
function spreadOut(points: readonly MarkerPoint[], x: (month: number) => number): readonly MarkerPoint[] {
  return points.filter((point, place) => {
    const next = points[place + 1]
    return !next || x(next.month) - x(point.month) >= labelRoom
  })
}

function makeScale(points: readonly MarkerPoint[], limit: number) {
  const months = points.map((point) => point.month)
  const [first, last] = [Math.min(...months), Math.max(...months)]
  const values = [...points.map((point) => Math.max(point.value, 1)), limit]
  const [low, high] = [Math.log(Math.min(...values) / 1.25), Math.log(Math.max(...values) * 1.1)]
  const width = box.width - box.left - box.right
  const height = box.height - box.top - box.bottom
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    x: (month: number) => round(box.left + (last === first ? 0 : ((month - first) / (last - first)) * width)),
    y: (value: number) => round(box.top + (1 - (Math.log(Math.max(value, 1)) - low) / (high - low)) * height),
  }
}
