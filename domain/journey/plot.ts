import type { EvidencePanel } from './evidence-panel'
import type { TruthSeries } from './journey'
import type { MeasuredLesion } from './measured-lesion'

/** Names and figures by which a case's words and conditions speak of this patient. Booleans are "true" and "false". */
export type Values = Readonly<Record<string, string>>

/**
 * One patient drawn from a seed: who, what really happens, what every test shows of it, and what the rules make of
 * that. A case's words, visits and decisions are laid over it by `compileCourse`.
 */
export type Plot = {
  /** The key of the case's `outcomes`. */
  readonly outcome: string
  /** Which of the case's people, from 0. */
  readonly person: number
  /** Traits that hold for the whole course, such as `returns`. */
  readonly traits: Values
  /** Figures as they stand at a month, such as `sum`; they add to the traits. */
  readonly figuresAt: (month: number) => Values
  /** Months since diagnosis by name, for visits and moments of truth; a name that is missing did not happen. */
  readonly moments: Readonly<Record<string, number>>
  readonly panels: readonly EvidencePanel[]
  /** What the rules give for each decision of kind `classify`, by decision id. */
  readonly rulings: Readonly<Record<string, PlotRuling>>
  /** What there is to measure, by the id of a decision of kind `measure`. */
  readonly measured: Readonly<Record<string, readonly MeasuredLesion[]>>
  readonly truth: TruthSeries
}

export type PlotRuling = { readonly key: string; readonly reason: string; readonly scanMonth: number | null }

/**
 * The same seed gives the same plot for ever, in every engine; a change that breaks this raises the case's version.
 *
 * @throws RangeError when the seed is not a whole number from 0 up
 */
export type DrawPlot = (seed: number) => Plot
