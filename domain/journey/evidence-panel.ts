import type { Slice } from '../patient/slice'
import type { Condition } from './condition'

/** What tests have shown, as screens draw it. A point, row or report of a later month is not shown before it. */
export type EvidencePanel = ScansPanel | SeriesPanel | TablePanel | ReportPanel | SlicesPanel

type Common = {
  readonly id: string
  readonly title: string
  /** Shown only to those who chose so, such as to order the test. */
  readonly when?: readonly Condition[] | undefined
}

export type ScansPanel = Common & {
  readonly kind: 'scans'
  readonly lesions: readonly LesionRow[]
  readonly scans: readonly ScanColumn[]
}

/** One CT as the learner sees it, with what the rules make of it. Sizes and sums in mm, changes in percent. */
export type ScanColumn = {
  readonly month: number
  readonly label: string
  readonly cells: readonly ScanCell[]
  readonly sumMm: number | null
  readonly nadirMm: number | null
  readonly changeFromBaselinePct: number | null
  readonly changeFromNadirPct: number | null
  /** Null at the baseline, and after an operation has left nothing to measure. */
  readonly category: string | null
  readonly reason: string
}

export type ScanCell = {
  readonly lesionId: string
  readonly mm: number
  readonly state: 'measured' | 'faint' | 'not-seen' | 'removed' | 'new'
}

export type LesionRow = {
  readonly id: string
  readonly label: string
  readonly isNode: boolean
  readonly isNew: boolean
}

/** One value over time. `lines` are drawn across with their label, such as a limit or the depth of a response. */
export type SeriesPanel = Common & {
  readonly kind: 'series'
  readonly name: string
  readonly unit: string
  readonly scale: 'linear' | 'log'
  readonly lines: readonly { readonly label: string; readonly value: number }[]
  readonly points: readonly SeriesPoint[]
}

/** `value` null: nothing was detected, drawn at the foot of the scale. `text` is the value as the laboratory writes it. */
export type SeriesPoint = {
  readonly month: number
  readonly value: number | null
  readonly text: string
  readonly flagged: boolean
}

export type TablePanel = Common & {
  readonly kind: 'table'
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly TableRow[]
}

export type TableRow = {
  readonly month: number
  readonly label: string
  readonly cells: readonly { readonly text: string; readonly flagged: boolean }[]
}

/** The words of one report: a biopsy, a PET, an examination. */
export type ReportPanel = Common & {
  readonly kind: 'report'
  readonly month: number
  readonly lines: readonly string[]
}

export type SlicesPanel = Common & {
  readonly kind: 'slices'
  readonly month: number
  readonly slices: readonly Slice[]
}
