'use client'

import { useContext, useRef } from 'react'
import type { Course } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/track-run'
import { StateNamesContext, topName } from '../map/state-names'
import { words } from '../words'
import { careBands } from './care-bands'
import { CurveClip } from './curve-clip'
import styles from './truth-chart.module.css'
import {
  formatQuantity,
  makeTruthScale,
  margin,
  type Size,
  type TruthScale,
  truthAt,
  unseenSpans,
} from './truth-scale'

type Props = {
  readonly run: Run
  readonly track: JourneyTrack
  /** The month that the scrubber stands at. */
  readonly month: number
}

const d = words.debrief
const sizes = { wide: { width: 900, height: 400 }, narrow: { width: 360, height: 380 } }

/** The hidden curve beside what the tests saw. Drawn once for a wide and once for a narrow screen. */
export function TruthChart(props: Props) {
  return (
    <figure className={styles.figure}>
      <Drawing {...props} size={sizes.wide} className={styles.wide ?? ''} />
      <Drawing {...props} size={sizes.narrow} className={styles.narrow ?? ''} />
      <figcaption className={styles.caption}>
        <span data-mark="saw">{d.scanSaw}</span>
        <span data-mark="missed">{d.scanMissed}</span>
        <span data-mark="unseen">{d.unseen}</span>
      </figcaption>
    </figure>
  )
}

function Drawing({ run, track, month, size, className }: Props & { size: Size; className: string }) {
  const { truth, person } = run.course
  const scale = makeTruthScale(truth, lastMonthOf(run), size)
  const svg = useRef<SVGSVGElement>(null)
  return (
    <svg
      ref={svg}
      className={`${styles.chart} ${className}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={d.chartLabel(truth.label, person.shortName)}
    >
      <Axes course={run.course} scale={scale} size={size} />
      <Curve course={run.course} scale={scale} size={size} svg={svg} />
      <Limits course={run.course} scale={scale} size={size} />
      {truth.looks
        .filter((look) => look.month <= scale.lastMonth)
        .map((look) => (
          <circle
            key={`${look.month} ${look.label}`}
            className={styles.mark}
            data-seen={look.seen || undefined}
            cx={scale.x(look.month)}
            cy={scale.y(truthAt(truth, look.month))}
            r="6.5"
          />
        ))}
      <Bands run={run} track={track} scale={scale} />
      <path className={styles.cursor} d={`M${scale.x(month)} ${margin.top - 10}V${scale.floor + 38}`} />
    </svg>
  )
}

export const lastMonthOf = ({ course, met }: Run): number =>
  Math.max(...met.map((index) => course.visits[index]?.month ?? 0))

type Part = { readonly course: Course; readonly scale: TruthScale; readonly size: Size }

function Axes({ course: { truth }, scale, size }: Part) {
  return (
    <>
      {unseenSpans(truth).map(([from, to]) => (
        <rect
          key={from}
          className={styles.unseen}
          x={scale.x(from)}
          y={margin.top}
          width={Math.max(0, scale.x(Math.min(to, scale.lastMonth)) - scale.x(from))}
          height={scale.floor - margin.top}
        />
      ))}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${margin.left} ${scale.y(tick)}H${size.width - margin.right}`} />
          <text className={styles.axis} x={margin.left - 6} y={scale.y(tick) + 5} textAnchor="end">
            {formatQuantity(tick, true)}
          </text>
        </g>
      ))}
      <text className={styles.axis} x="0" y="14">
        {truth.unit}
      </text>
      <text className={styles.axis} x={margin.left} y={size.height - 8}>{`${words.table.month} 0`}</text>
      <text className={styles.axis} x={size.width - margin.right} y={size.height - 8} textAnchor="end">
        {scale.lastMonth}
      </text>
    </>
  )
}

function Curve({
  course: { truth },
  scale,
  size,
  svg,
}: Part & { svg: React.RefObject<SVGSVGElement | null> }) {
  const samples = truth.samples.filter(({ month }) => month <= scale.lastMonth)
  const line = samples
    .map(({ month, value }, place) => `${place ? 'L' : 'M'}${scale.x(month)} ${scale.y(value)}`)
    .join('')
  const [first, last] = [samples[0], samples.at(-1)]
  const clip = `reveal-${size.width}`
  if (!first || !last) return null
  return (
    <>
      <clipPath id={clip}>
        <CurveClip within={svg} width={size.width} height={size.height} />
      </clipPath>
      <g className={styles.truth} clipPath={`url(#${clip})`}>
        <path
          className={styles.area}
          d={`${line}L${scale.x(last.month)} ${scale.floor}L${scale.x(first.month)} ${scale.floor}Z`}
        />
        <path className={styles.line} d={line} />
      </g>
    </>
  )
}

function Limits({ course: { truth }, scale, size }: Part) {
  const lines = [
    ...truth.limits.map((line) => ({ ...line, style: styles.limit })),
    ...(truth.marks ?? []).map((line) => ({ ...line, style: styles.rule })),
  ]
  return lines.map(({ label, value, style }, place) => (
    <g key={label}>
      <path className={style} d={`M${margin.left} ${scale.y(value)}H${size.width - margin.right}`} />
      <text
        className={styles.limitText}
        x={place % 2 === 0 ? size.width - margin.right : margin.left + 6}
        y={scale.y(value) - 8}
        textAnchor={place % 2 === 0 ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  ))
}

function Bands({ run, track, scale }: Pick<Props, 'run' | 'track'> & { scale: TruthScale }) {
  const names = useContext(StateNamesContext)
  return careBands(run, track).map((band) => {
    const [x, width] = [scale.x(band.from), scale.x(band.to) - scale.x(band.from)]
    const name = topName(names, 'care', band.state)
    return (
      <g key={`${band.from} ${band.state}`} className={styles.band} data-tag={band.tag}>
        <rect x={x + 1} y={scale.floor + 12} width={Math.max(width - 2, 3)} height="24" rx="8" />
        <text x={x + 8} y={scale.floor + 29}>
          {fitLabel(`${words.sign[band.tag]} ${name}`, words.sign[band.tag], width - 12)}
        </text>
      </g>
    )
  })
}

/** A band's words only where they have room: the whole, the sign, or nothing. */
function fitLabel(whole: string, sign: string, width: number): string {
  if (whole.length * 7.6 <= width) return whole
  return width >= 8 ? sign : ''
}
