import { requireWithin } from '../bounded-number'
import { toMillionths } from '../exact-number'
import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'
import type { MrdResult } from './aml-findings'

const mrdSource = 'ELN MRD update 2021 (Heuser 2021)'

/** One blood sample after a remission; `day` counts from any fixed day. */
export type BloodSample = { readonly day: number; readonly blasts: boolean }

/**
 * Whether blasts are back in the blood as a relapse asks: in two samples or more, at least 7 days apart.
 *
 * @throws RangeError when a day is not finite
 * @see Döhner 2022, Blood 140:1345, response criteria table
 */
export function isBloodRelapse(samples: readonly BloodSample[]): boolean {
  const days = samples.filter(({ blasts }) => blasts).map(({ day }) => day)
  if (days.some((day) => !Number.isFinite(day)))
    throw new ImpossibleInputError('day-not-finite', 'day', 'not a finite number of days')
  return Math.max(...days) - Math.min(...days) >= 7
}

export type FlowMrdRuling = Ruling & { readonly mrd: MrdResult }

/**
 * Reads a flow-cytometry MRD value in percent of CD45-positive cells: positive at 0.1 % or more. A lower
 * value is "below threshold", never zero.
 *
 * @throws RangeError when the percentage is impossible
 * @see Heuser 2021, Blood 138:2753
 */
export function classifyFlowMrd(percent: number): FlowMrdRuling {
  requireWithin(percent, 'percent', { from: 0, to: 100, unit: '%' })
  const mrd = percent >= 0.1 ? 'positive' : 'negative'
  const place = mrd === 'positive' ? 'at or above' : 'below'
  return {
    mrd,
    rule: `flow-mrd-${mrd}`,
    reference: { name: 'flow MRD threshold', value: 0.1, unit: '%' },
    source: mrdSource,
    reason: `${percent} % by flow is ${place} the threshold of 0.1 %`,
  }
}

/** Levels in percent; null where MRD was not found. `isConfirmed`: a second sample showed the same. */
export type MrdCourse = {
  readonly previousPct: number | null
  readonly currentPct: number | null
  readonly isConfirmed: boolean
}

export type MrdRelapseRuling = Ruling & { readonly isRelapse: boolean }

/**
 * Molecular relapse: MRD found, and confirmed, after it was not; or, where low levels had stayed, a rise of
 * at least tenfold (1 log10) between two samples.
 *
 * @throws RangeError when a percentage is impossible
 * @see Heuser 2021, Blood 138:2753
 */
export function classifyMrdRelapse({ previousPct, currentPct, isConfirmed }: MrdCourse): MrdRelapseRuling {
  for (const [name, value] of Object.entries({ previousPct, currentPct }))
    if (value !== null) requireWithin(value, name, { from: 0, to: 100_000, unit: '%' })
  if (currentPct === null || currentPct === 0)
    return say(false, 'mrd-not-found', 'No molecular relapse: MRD was not found')
  if (previousPct === null || previousPct === 0)
    return isConfirmed
      ? say(true, 'mrd-reappeared', 'Molecular relapse: MRD is found after it was not, and confirmed')
      : say(
          false,
          'mrd-unconfirmed',
          'Not yet a relapse: MRD is found after it was not, and waits for a second sample',
        )
  return toMillionths(currentPct) >= 10 * toMillionths(previousPct)
    ? say(true, 'mrd-tenfold', `Molecular relapse: ${currentPct} % is at least ten times ${previousPct} %`)
    : say(
        false,
        'mrd-under-tenfold',
        `No molecular relapse: ${currentPct} % is under ten times ${previousPct} %`,
      )
}

function say(isRelapse: boolean, rule: string, reason: string): MrdRelapseRuling {
  return { isRelapse, rule, reference: null, source: mrdSource, reason }
}
