import { ImpossibleInputError } from '../../../response/impossible-input-error'
import { judgeOverallResponse } from '../../../response/recist/overall-response'
import type { PlotRuling } from '../../plot'

/** What the tests of one date show in somebody whose cancer was taken out whole. */
export type OperatedFindings = { readonly finding: 'none' | 'open'; readonly because: string }

/**
 * Names the status after an operation that left nothing to measure: RECIST gives no category then, since there is no
 * disease at baseline, and a finding that is not proven is neither a response nor a recurrence.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.4.1; clinical fact M1-F19
 */
export function judgeOperated({ finding, because }: OperatedFindings): PlotRuling {
  if (hasCategory()) throw new RangeError('RECIST gives a category, so there was disease at baseline')
  if (finding === 'open')
    return {
      key: 'open',
      reason: `A finding to be settled first: ${because}, and nobody has proven what it is`,
      scanMonth: null,
    }
  return {
    key: 'no-sign',
    reason: `No sign of disease: ${because}; no response category applies, since nothing was left to measure at the start`,
    scanMonth: null,
  }
}

function hasCategory(): boolean {
  try {
    judgeOverallResponse({ target: 'NA', nonTarget: 'NA', newLesion: false })
    return true
  } catch (error) {
    if (error instanceof ImpossibleInputError && error.code === 'no-disease') return false
    throw error
  }
}
