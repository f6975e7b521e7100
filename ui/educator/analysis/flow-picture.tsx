import type { FlowRow, FlowStrip } from '#domain/assessment/statistics/journey-flow'
import styles from './flow.module.css'
import { showPercent } from './format'
import { journeyWords as said } from './journey-words'
import { nameChoice, nameGrade, nameLetter } from './name-choice'

type Props = { readonly rows: readonly FlowRow[]; readonly strips: readonly FlowStrip[] }

/** The ways of a class: a bar for each decision, and bands between the bars. Every part carries its own words. */
export function FlowPicture({ rows, strips }: Props) {
  return (
    <ol className={styles.flow}>
      {rows.map((row, index) => {
        const strip = strips[index]
        const next = rows[index + 1]
        return (
          <li key={row.decisionId}>
            <p className={styles.prompt}>{row.prompt}</p>
            <FlowBar bands={row.bands} />
            <ul className={styles.choices}>
              {row.bands.map((band) => (
                <li key={band.id ?? ''}>
                  {said.choice(
                    nameLetter(band.place),
                    nameChoice(band),
                    said.learners(band.count),
                    showPercent(band.count / countAll(row.bands)),
                    nameGrade(band.grade),
                  )}
                </li>
              ))}
            </ul>
            {strip && next && <FlowBands from={row.bands} to={next.bands} strip={strip} />}
          </li>
        )
      })}
    </ol>
  )
}

type Bands = FlowRow['bands']
const countAll = (bands: Bands) => bands.reduce((sum, { count }) => sum + count, 0)
/** Shares of the bar that have room for a letter and its number, and for the letter alone, on the narrowest phone. */
const ROOM_FOR_BOTH = 0.12
const ROOM_FOR_LETTER = 0.05

/** Drawn by percent and not by a fixed picture, so that letters keep their size on a phone and on a wall. */
export function FlowBar({ bands }: { readonly bands: Bands }) {
  const all = countAll(bands)
  const starts = listStarts(bands.map(({ count }) => count))
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {bands.map(({ id, grade, count, place: letter }, place) => {
        const [start, share] = [(starts[place] ?? 0) / all, count / all]
        return (
          <g key={id ?? ''} data-grade={id === null ? 'passed' : grade}>
            <rect x={toPercent(start)} width={toPercent(share)} y="1" height="46" />
            {share >= ROOM_FOR_LETTER && (
              <text x={toPercent(start + share / 2)} y="30" textAnchor="middle">
                {share >= ROOM_FOR_BOTH ? `${nameLetter(letter)} ${count}` : nameLetter(letter)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

type BandsProps = { readonly from: Bands; readonly to: Bands; readonly strip: FlowStrip }

function FlowBands({ from, to, strip }: BandsProps) {
  const all = countAll(from)
  const leave = listStarts(from.map(({ count }) => count))
  const arrive = listStarts(to.map(({ count }) => count))
  const used = { from: [...leave], to: [...arrive] }
  const paths = strip.links.map((link) => {
    const [x1, x2] = [used.from[link.from] ?? 0, used.to[link.to] ?? 0]
    used.from[link.from] = x1 + link.count
    used.to[link.to] = x2 + link.count
    return { key: `${link.from} ${link.to}`, d: drawBand(x1, x2, link.count) }
  })
  return (
    <svg
      className={styles.bands}
      viewBox={`0 0 ${all} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map(({ key, d }) => (
        <path key={key} d={d} />
      ))}
    </svg>
  )
}

function drawBand(x1: number, x2: number, width: number): string {
  return `M${x1},0 C${x1},50 ${x2},50 ${x2},100 L${x2 + width},100 C${x2 + width},50 ${x1 + width},50 ${x1 + width},0 Z`
}

function listStarts(counts: readonly number[]): number[] {
  return counts.map((_, place) => counts.slice(0, place).reduce((sum, count) => sum + count, 0))
}

function toPercent(share: number): string {
  return `${100 * share}%`
}
