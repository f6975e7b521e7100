'use client'

import { useEffect, useRef } from 'react'
import type { LesionRow, ScanCell, ScanColumn, ScansPanel } from '#domain/journey/evidence-panel'
import { formatChange } from '../format'
import { words } from '../words'
import styles from './evidence.module.css'

type Props = {
  readonly panel: ScansPanel
  readonly month: number
  /** The scan whose category the learner has not given yet. */
  readonly hiddenMonth: number | null
}

const t = words.table

/** The scans so far: sizes, sums, changes and categories; after an operation one line says what stayed clear. */
export function ScanTable({ panel, month, hiddenMonth }: Props) {
  const scans = panel.scans.filter((scan) => scan.month <= month)
  const [shown, quiet] = splitQuiet(scans)
  const rows = panel.lesions.filter(({ id }) => shown.some((scan) => cellOf(scan, id)))
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scroller.current?.scrollTo({ left: month * 1000 })
  }, [month])
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too */}
      <section className={styles.scroll} ref={scroller} tabIndex={0} aria-label={panel.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.target}</th>
              {shown.map((scan) => (
                <th scope="col" key={scan.month} data-now={scan.month === month || undefined}>
                  {scan.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LesionLine key={row.id} row={row} scans={shown} />
            ))}
          </tbody>
          <tfoot>
            <SumLines scans={shown} hiddenMonth={hiddenMonth} />
          </tfoot>
        </table>
      </section>
      {shown.some((scan) => scan.cells.some((cell) => cell.state === 'faint')) && (
        <p className={styles.note}>5*: {t.faint}.</p>
      )}
      {shown.some(isAfterOperation) && <p className={styles.note}>{t.afterOperation}</p>}
      {shown.some(isPartly) && <p className={styles.note}>{t.notMeasured}</p>}
      {quiet.length > 0 && (
        <p className={styles.note}>{t.sinceOperation(quiet.map((scan) => scan.label).join(', '))}</p>
      )}
    </div>
  )
}

const cellOf = (scan: ScanColumn, lesionId: string) => scan.cells.find((cell) => cell.lesionId === lesionId)
const isAfterOperation = (scan: ScanColumn) =>
  scan.sumMm === null && scan.cells.some((cell) => cell.state === 'removed')
/** A lesion that was known and has no cell: it was not imaged, so there is no sum. */
const isPartly = (scan: ScanColumn) => scan.sumMm === null && !isAfterOperation(scan)
const isQuiet = (scan: ScanColumn) =>
  scan.sumMm === null && scan.cells.every((cell) => cell.state === 'removed')

/** Clear scans after an operation say the same in every column: they become one sentence. */
function splitQuiet(scans: readonly ScanColumn[]): readonly [readonly ScanColumn[], readonly ScanColumn[]] {
  const quiet = scans.filter(isQuiet)
  return [scans.filter((scan) => !quiet.includes(scan)), quiet]
}

function LesionLine({ row, scans }: { row: LesionRow; scans: readonly ScanColumn[] }) {
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.isNew && <span className={styles.new}> {t.newLesion}</span>}
      </th>
      {scans.map((scan) => (
        <td key={scan.month}>{showCell(cellOf(scan, row.id))}</td>
      ))}
    </tr>
  )
}

function showCell(cell: ScanCell | undefined): string {
  if (!cell) return t.none
  if (cell.state === 'removed') return t.removed
  if (cell.state === 'not-seen') return t.gone
  return cell.state === 'faint' ? `${cell.mm}*` : `${cell.mm}`
}

function SumLines({ scans, hiddenMonth }: { scans: readonly ScanColumn[]; hiddenMonth: number | null }) {
  const lines = [
    { name: t.sum, show: (scan: ScanColumn) => (scan.sumMm === null ? t.none : `${scan.sumMm}`) },
    { name: t.fromBaseline, show: (scan: ScanColumn) => showChange(scan.changeFromBaselinePct) },
    { name: t.fromNadir, show: (scan: ScanColumn) => showChange(scan.changeFromNadirPct) },
    {
      name: t.category,
      show: (scan: ScanColumn) => (scan.month === hiddenMonth ? t.asked : (scan.category ?? t.none)),
    },
  ]
  const shownLines = scans.length === 1 ? lines.slice(0, 1) : lines
  return shownLines.map(({ name, show }) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {scans.map((scan) => (
        <td key={scan.month} data-asked={(name === t.category && scan.month === hiddenMonth) || undefined}>
          {show(scan)}
        </td>
      ))}
    </tr>
  ))
}

const showChange = (percent: number | null) => (percent === null ? t.none : formatChange(percent))
