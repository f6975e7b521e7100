import type { ReactNode } from 'react'
import type { Diameter, Point, Slice } from '#domain/patient/slice'
import styles from './slices.module.css'
import { words } from './words'

type Props = {
  readonly slice: Slice
  /** The reading room's two diameters; the one that counts is drawn stronger. */
  readonly hasDiameters?: boolean
  readonly hasGrid?: boolean
  /** What lies on the picture, such as a calliper. */
  readonly children?: ReactNode
}

/** One slice, in millimetres: the organ, what lies around, the lesion, and a bar of 20 mm under it. */
export function SliceView({ slice, hasDiameters = false, hasGrid = false, children }: Props) {
  const { widthMm, heightMm, outline, marks, lesion, organ, isFaint } = slice
  return (
    <div className={styles.slice}>
      <div className={styles.picture}>
        <svg viewBox={`0 0 ${widthMm} ${heightMm}`} role="img" aria-label={describe(slice)}>
          <path className={styles.organ} data-organ={organ} d={trace(outline, 'closed')} />
          {marks.map((line) => (
            <path key={trace(line, 'open')} className={styles.mark} d={trace(line, 'open')} />
          ))}
          {lesion.length > 0 && (
            <path className={styles.lesion} data-faint={isFaint || undefined} d={trace(lesion, 'closed')} />
          )}
          {hasGrid && <path className={styles.grid} d={traceGrid(widthMm, heightMm)} />}
          {hasDiameters && lesion.length > 0 && !isFaint && <Diameters slice={slice} />}
        </svg>
        {children}
      </div>
      <p className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * barMm) / widthMm}%` }} />
        {words.bar}
      </p>
    </div>
  )
}

const barMm = 20
const gridMm = 10

function describe({ lesion, isFaint, label, organ }: Slice): string {
  const state = lesion.length === 0 ? 'gone' : isFaint ? 'faint' : 'measured'
  return words.picture[state](label, words.organs[organ])
}

function Diameters({ slice: { long, short, isNode } }: { slice: Slice }) {
  return (
    <>
      <DiameterLine ends={long} counts={!isNode} />
      <DiameterLine ends={short} counts={isNode} />
    </>
  )
}

function DiameterLine({ ends: [from, to], counts }: { ends: Diameter; counts: boolean }) {
  return <line className={styles.diameter} data-counts={counts} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
}

function trace(points: readonly Point[], kind: 'closed' | 'open'): string {
  const path = points.map(({ x, y }) => `${x} ${y}`).join('L')
  return `M${path}${kind === 'closed' ? 'Z' : ''}`
}

function traceGrid(widthMm: number, heightMm: number): string {
  const across = Array.from({ length: Math.floor(widthMm / gridMm) - 1 }, (_, place) => gridMm * (place + 1))
  const down = Array.from({ length: Math.floor(heightMm / gridMm) - 1 }, (_, place) => gridMm * (place + 1))
  return [...across.map((x) => `M${x} 0V${heightMm}`), ...down.map((y) => `M0 ${y}H${widthMm}`)].join('')
}
