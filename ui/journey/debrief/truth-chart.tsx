'use client'

import { useRef } from 'react'
import type { Journey, ScanColumn } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/patient-journey-replay'
import { words } from '../words'
import { careBands } from './care-bands'
import { CurveClip } from './curve-clip'
import styles from './truth-chart.module.css'

type Props = { readonly journey: Journey; readonly run: Run; readonly track: JourneyTrack }
type Size = { readonly width: number; readonly height: number }

const d = words.debrief
const margin = { left: 34, right: 12, top: 22, bottom: 78 }
const sizes = { wide: { width: 900, height: 400 }, narrow: { width: 360, height: 380 } }
const ticksMm = [1, 5, 20, 40]

/** The hidden curve beside what the scans saw. Drawn once for a wide and once for a narrow screen. */
export function TruthChart(props: Props) {
  const label = d.chartLabel(props.journey.person.shortName)
  return (
    <figure className={styles.figure}>
      <Drawing {...props} size={sizes.wide} label={label} className={styles.wide ?? ''} />
      <Drawing {...props} size={sizes.narrow} label={label} className={styles.narrow ?? ''} />
      <figcaption className={styles.caption}>
        <span data-mark="saw">{d.scanSaw}</span>
        <span data-mark="missed">{d.scanMissed}</span>
        <span data-mark="unseen">{d.unseen}</span>
      </figcaption>
    </figure>
  )
}

function Drawing({
  journey,
  run,
  track,
  size,
  label,
  className,
}: Props & { size: Size; label: string; className: string }) {
  const { truth, scans } = run.course
  const lastMonth = truth.at(-1)?.month ?? 1
  const scale = makeScale(size, lastMonth, Math.max(...truth.map((sample) => sample.largestMm)))
  const line = truth
    .map(({ month, largestMm }, place) => `${place ? 'L' : 'M'}${scale.x(month)} ${scale.y(largestMm)}`)
    .join('')
  const floor = scale.y(0)
  const limitY = scale.y(journey.detectionLimitMm)
  const bands = careBands(run, track)
  const clip = `reveal-${size.width}`
  const svg = useRef<SVGSVGElement>(null)
  return (
    <svg
      ref={svg}
      className={`${styles.chart} ${className}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <clipPath id={clip}>
        <CurveClip within={svg} width={size.width} height={size.height} />
      </clipPath>
      {unseenSpans(run, journey.detectionLimitMm).map(([from, to]) => (
        <rect
          key={from}
          className={styles.unseen}
          x={scale.x(from)}
          y={limitY}
          width={scale.x(to) - scale.x(from)}
          height={floor - limitY}
        />
      ))}
      {ticksMm.map((mm) => (
        <g key={mm}>
          <path className={styles.grid} d={`M${margin.left} ${scale.y(mm)}H${size.width - margin.right}`} />
          <text className={styles.axis} x={margin.left - 6} y={scale.y(mm) + 5} textAnchor="end">
            {mm}
          </text>
        </g>
      ))}
      <text className={styles.axis} x="0" y="14">
        mm
      </text>
      <g className={styles.truth} clipPath={`url(#${clip})`}>
        <path className={styles.area} d={`${line}L${scale.x(lastMonth)} ${floor}L${scale.x(0)} ${floor}Z`} />
        <path className={styles.line} d={line} />
      </g>
      <path className={styles.limit} d={`M${margin.left} ${limitY}H${size.width - margin.right}`} />
      <text className={styles.limitText} x={size.width * 0.47} y={limitY - 8} textAnchor="middle">
        {`${d.limit}, ${journey.detectionLimitMm} mm`}
      </text>
      {scans
        .filter((scan) => scan.month <= lastMonth)
        .map((scan) => (
          <ScanMark
            key={scan.month}
            scan={scan}
            x={scale.x(scan.month)}
            y={scale.y(trueAt(run, scan.month))}
          />
        ))}
      {bands.map((band) => {
        const [x, width] = [scale.x(band.from), scale.x(band.to) - scale.x(band.from)]
        return (
          <g key={`${band.from} ${band.name}`} className={styles.band} data-tag={band.tag}>
            <rect x={x + 1} y={floor + 12} width={Math.max(width - 2, 3)} height="24" rx="8" />
            <text x={x + 8} y={floor + 29}>
              {fitLabel(`${words.sign[band.tag]} ${band.name}`, words.sign[band.tag], width - 12)}
            </text>
          </g>
        )
      })}
      <text className={styles.axis} x={margin.left} y={size.height - 8}>{`${words.table.month} 0`}</text>
      <text
        className={styles.axis}
        x={size.width - margin.right}
        y={size.height - 8}
        textAnchor="end"
      >{`${lastMonth}`}</text>
    </svg>
  )
}

/** Seen: a filled mark on the curve. Nothing seen: an open one. */
function ScanMark({ scan, x, y }: { scan: ScanColumn; x: number; y: number }) {
  const seen = scan.cells.some(
    (cell) => cell.state !== 'removed' && cell.state !== 'not-seen' && cell.mm >= 10,
  )
  return <circle className={styles.mark} data-seen={seen || undefined} cx={x} cy={y} r="6.5" />
}

const trueAt = (run: Run, month: number) =>
  run.course.truth.findLast((sample) => sample.month <= month)?.largestMm ?? 0

/** A band's words only where they have room: the whole, the sign, or nothing. */
function fitLabel(whole: string, sign: string, width: number): string {
  if (whole.length * 7.6 <= width) return whole
  return width >= 8 ? sign : ''
}

/** Stretches in which something was there and under the limit. */
function unseenSpans(run: Run, limitMm: number): (readonly [number, number])[] {
  const spans: [number, number][] = []
  let from: number | null = null
  for (const { month, largestMm } of run.course.truth) {
    const unseen = largestMm > 0 && largestMm < limitMm
    if (unseen && from === null) from = month
    if (!unseen && from !== null) {
      spans.push([from, month])
      from = null
    }
  }
  const end = run.course.truth.at(-1)?.month
  if (from !== null && end !== undefined) spans.push([from, end])
  return spans
}

/** Months run evenly; sizes on a root scale, so that one millimetre can still be told from none. */
function makeScale({ width, height }: Size, lastMonth: number, largestMm: number) {
  const floor = height - margin.bottom
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    x: (month: number) => round(margin.left + (month / lastMonth) * (width - margin.left - margin.right)),
    y: (mm: number) => round(floor - Math.sqrt(mm / largestMm) * (floor - margin.top)),
  }
}
