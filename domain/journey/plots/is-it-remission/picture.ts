import type { Chance } from '../../../patient/chance/chance'
import type { EvidencePanel } from '../../evidence-panel'
import type { TruthSeries } from '../../journey'
import type { PlotRuling, Values } from '../../plot'

export const settings = ['lymphoma', 'bowel', 'leukaemia', 'breast'] as const
export type Setting = (typeof settings)[number]

/**
 * What becomes of the word. `holds`: nothing is left. `hidden`: something is, and no test of the story sees it.
 * `alarm`: nothing is left, but a finding asks the question. `withdrawn`: it was there and grows. `not-yet`: it is
 * seen on the first date.
 */
export type Fate = 'holds' | 'hidden' | 'alarm' | 'withdrawn' | 'not-yet'

/** Months since diagnosis: the tests of the first date, the second date three months on, and its answer. */
export type Dates = { readonly first: number; readonly second: number; readonly settled: number }

export type Sitting = {
  readonly fate: Fate
  readonly dates: Dates
  readonly draw: (stream: string) => Chance
}

/** What one setting gives to the plot. The moments are those of the disease: `hid`, `cleared`, `surfaced`. */
export type Picture = {
  readonly traits: Values
  readonly panels: readonly EvidencePanel[]
  readonly rulings: Readonly<Record<string, PlotRuling>>
  readonly moments: Readonly<Record<string, number>>
  readonly truth: TruthSeries
}

export const isSeenFirst = (fate: Fate): boolean => fate === 'not-yet'
export const asksAgain = (fate: Fate): boolean => fate === 'alarm' || fate === 'withdrawn'
