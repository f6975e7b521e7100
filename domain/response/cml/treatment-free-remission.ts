import { requireWithin } from '../bounded-number'
import type { Ruling } from '../ruling'

const source = 'ELN 2020 (Hochhaus 2020), treatment-free remission'

/**
 * What a planned, monitored stop of the tablets asks for. Years of the drug and of MR4 or deeper;
 * `isSecondGeneration`: of a second-generation drug.
 */
export type TfrFacts = {
  readonly isFirstChronicPhase: boolean
  readonly hasPriorFailure: boolean
  readonly hasTypicalTranscript: boolean
  readonly tkiYears: number
  readonly isSecondGeneration: boolean
  readonly mr4Years: number
  readonly hasRapidPcr: boolean
  readonly agreesToMonitoring: boolean
}

export type TfrCondition =
  | 'first-chronic-phase'
  | 'no-prior-failure'
  | 'typical-transcript'
  | 'tki-duration'
  | 'mr4-duration'
  | 'rapid-pcr'
  | 'monitoring-agreed'

export type TfrRuling = Ruling & { readonly isEligible: boolean; readonly unmet: readonly TfrCondition[] }

/**
 * Checks the minimum conditions for a stop: over 5 years on the drug (over 4 on a second-generation one)
 * and over 2 years of MR4 or deeper, with the rest of the list. Exactly 5, 4 or 2 years is not enough.
 *
 * @throws RangeError when a number of years is impossible
 * @see Hochhaus 2020, Leukemia 34:966
 */
export function assessTfrConditions(facts: TfrFacts): TfrRuling {
  const years = { from: 0, to: 100, unit: 'years' }
  requireWithin(facts.tkiYears, 'tkiYears', years)
  requireWithin(facts.mr4Years, 'mr4Years', years)
  const met: Record<TfrCondition, boolean> = {
    'first-chronic-phase': facts.isFirstChronicPhase,
    'no-prior-failure': !facts.hasPriorFailure,
    'typical-transcript': facts.hasTypicalTranscript,
    'tki-duration': facts.tkiYears > (facts.isSecondGeneration ? 4 : 5),
    'mr4-duration': facts.mr4Years > 2,
    'rapid-pcr': facts.hasRapidPcr,
    'monitoring-agreed': facts.agreesToMonitoring,
  }
  const unmet = tfrConditions.filter((condition) => !met[condition])
  const reason = unmet.length === 0 ? 'All minimum conditions are met' : `Not met: ${unmet.join(', ')}`
  return { isEligible: unmet.length === 0, unmet, rule: 'tfr-conditions', reference: null, source, reason }
}

const tfrConditions: readonly TfrCondition[] = [
  'first-chronic-phase',
  'no-prior-failure',
  'typical-transcript',
  'tki-duration',
  'mr4-duration',
  'rapid-pcr',
  'monitoring-agreed',
]

/**
 * Months until the next PCR, `monthsOff` after the last tablet: monthly for 6 months, then every 2 months
 * to month 12, then every 3 months for good.
 *
 * @throws RangeError when the time is impossible
 */
export function findTfrIntervalMonths(monthsOff: number): 1 | 2 | 3 {
  requireWithin(monthsOff, 'monthsOff', { from: 0, to: 1200, unit: 'months' })
  if (monthsOff < 6) return 1
  return monthsOff < 12 ? 2 : 3
}

export type TfrResultRuling = Ruling & { readonly mmr: 'kept' | 'lost' }

/**
 * Reads a result off treatment, in percent (IS): over 0.1 % the major molecular response is lost, and
 * treatment is restarted, ideally within 4 weeks.
 *
 * @throws RangeError when the percentage is impossible
 */
export function classifyTfrResult(bcrAbl1IsPct: number): TfrResultRuling {
  requireWithin(bcrAbl1IsPct, 'bcrAbl1IsPct', { from: 0, to: 1000, unit: '%' })
  const mmr = bcrAbl1IsPct > 0.1 ? 'lost' : 'kept'
  const reason =
    mmr === 'lost'
      ? `MMR lost: ${bcrAbl1IsPct} % is over 0.1 %; the protocol restarts treatment, ideally within 4 weeks`
      : `MMR kept: ${bcrAbl1IsPct} % is at or under 0.1 %`
  return { mmr, rule: `tfr-mmr-${mmr}`, reference: { name: 'MMR', value: 0.1, unit: '%' }, source, reason }
}
