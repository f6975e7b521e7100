import type { BcrAblReport } from '../../../patient/measures/bcr-abl-pcr'
import type { Condition } from '../../condition'
import type { SeriesPanel } from '../../evidence-panel'

/** One BCR::ABL1 test; `month` counts from the diagnosis. */
export type BcrAblTest = { readonly month: number; readonly report: BcrAblReport }

/** In percent (International Scale): the depths of a response, as a chart draws them across. */
const depthLines = [
  { label: 'MMR 0.1 %', value: 0.1 },
  { label: 'MR4 0.01 %', value: 0.01 },
  { label: 'MR4.5 0.0032 %', value: 0.0032 },
] as const

type BcrAblPanel = {
  readonly id: string
  readonly title: string
  readonly tests: readonly BcrAblTest[]
  /** Tests from this month on are marked where they lie over 0.1 %: major molecular response is lost. */
  readonly flagFromMonth: number
  readonly when?: readonly Condition[]
}

/** BCR::ABL1 over the months on a scale of powers of ten, with lines at MMR, MR4 and MR4.5. */
export function makeBcrAblPanel({ id, title, tests, flagFromMonth, when }: BcrAblPanel): SeriesPanel {
  return {
    kind: 'series',
    id,
    title,
    name: 'BCR::ABL1',
    unit: '% (International Scale)',
    scale: 'log',
    lines: depthLines,
    points: tests.map(({ month, report }) => ({
      month,
      value: report.bcrAbl1IsPct,
      text: writeBcrAbl(report),
      flagged: month >= flagFromMonth && (report.bcrAbl1IsPct ?? 0) > 0.1,
    })),
    ...(when && { when }),
  }
}

/** As a laboratory writes it: "0.0032 %", or "not detected in 45,000 ABL1 copies". */
export function writeBcrAbl({ bcrAbl1IsPct, abl1Copies }: BcrAblReport): string {
  return bcrAbl1IsPct === null
    ? `not detected in ${writeThousands(abl1Copies)} ABL1 copies`
    : `${bcrAbl1IsPct} %`
}

/** A whole number with commas: 45,000. */
export function writeThousands(whole: number): string {
  return `${whole}`.replace(/\B(?=(\d{3})+$)/g, ',')
}
