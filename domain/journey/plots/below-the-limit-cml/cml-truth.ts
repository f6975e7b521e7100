import type { TruthSeries } from '../../journey'
import { type BcrAblTest, writeBcrAbl } from '../blood/bcr-abl-panel'
import { type CmlLevel, levelPctAt } from './cml-level'

/** A million million cells at 100 % (International Scale): an order of magnitude, as at the diagnosis of a leukaemia. */
const cellsPerPct = 1e10

/** The share that a microscope needs, 1 in 20, and a good PCR, 1 in 100,000 (M4-F02, M4-F04), in percent. */
const microscopePct = 5
const assayPct = 0.001

const stepMonths = 0.5

const cellsOf = (pct: number) => Math.round(cellsPerPct * pct)

/** The hidden number of cells. */
export function makeCmlTruth(level: CmlLevel, tests: readonly BcrAblTest[], endMonth: number): TruthSeries {
  const samples = Array.from({ length: Math.floor(endMonth / stepMonths) + 1 }, (_, index) => ({
    month: index * stepMonths,
    value: cellsOf(levelPctAt(level, index * stepMonths)),
  }))
  return {
    label: 'Leukaemia cells in the whole body',
    unit: 'cells',
    scale: 'log',
    samples,
    limits: [
      { label: 'Microscope, 1 in 20', value: cellsOf(microscopePct) },
      { label: 'PCR on a good sample, 1 in 100,000', value: cellsOf(assayPct) },
    ],
    looks: tests.map(({ month, report }) => ({
      month,
      seen: report.detectable,
      label: `PCR: ${writeBcrAbl(report)}`,
    })),
  }
}

/** When the level goes under the microscope and, where it does, under a good PCR. */
export function findDescent(level: CmlLevel, untilMonth: number): Readonly<Record<string, number>> {
  const underMicroscope = firstUnder(level, microscopePct, 0, untilMonth)
  if (underMicroscope === null) return {}
  const underAssay = firstUnder(level, assayPct, underMicroscope + stepMonths, untilMonth)
  return { 'under-microscope': underMicroscope, ...(underAssay !== null && { 'under-assay': underAssay }) }
}

function firstUnder(level: CmlLevel, pct: number, fromMonth: number, untilMonth: number): number | null {
  for (let month = fromMonth; month < untilMonth; month += stepMonths)
    if (levelPctAt(level, month) < pct) return month
  return null
}

/** Cells in words of the order of magnitude: "about 20 million". */
export function writeCells(pct: number): string {
  const cells = cellsPerPct * pct
  if (cells >= 2e9) return `about ${Math.round(cells / 1e9)} thousand million`
  if (cells >= 1e7) return `about ${Math.round(cells / 1e6)} million`
  return cells >= 1e6
    ? `about ${Math.round(cells / 1e5) / 10} million`
    : `about ${Math.round(cells / 1e4) * 10} thousand`
}
