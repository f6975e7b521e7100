import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'
import { requireDaysInOrder } from './read-case'
import type { OverallResponse } from './recist-case'
import {
  type BestRules,
  type Grade,
  gradeConfirmed,
  gradeUnconfirmed,
  type TimedResponse,
} from './response-grade'

/** Days are null only where there was no response to read. */
export type BestResponse = {
  readonly best: OverallResponse
  readonly bestDay: number | null
  readonly confirmedBest?: OverallResponse
  readonly confirmedBestDay?: number | null
  readonly why: Ruling
}

/** The rules this course uses where a protocol would state its own. */
export const courseBestRules = { confirmationDays: 28, minSdDays: 42, maxNeBetween: 1 } as const

const rank: Record<OverallResponse, number> = { CR: 0, PR: 1, SD: 2, 'NON-CR/NON-PD': 3, PD: 4, NE: 5 }

/**
 * The best overall response of a course of visits, and, where confirmation is asked, the confirmed one.
 *
 * @param responses - overall responses in order of day; day 0 is the baseline
 * @param rules - the protocol's; reading stops at the first PD unless `stopAtFirstPD` is false
 * @param hasTargets - false where there were no targets: an unconfirmed CR then stands for non-CR/non-PD
 * @throws RangeError when days are out of order or a rule is negative
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.4.3 and Table 3; the algorithm is that of the
 *   open-source admiralonco package
 */
export function classifyBestResponse(
  responses: readonly TimedResponse[],
  rules: BestRules,
  hasTargets = true,
): BestResponse {
  requireRules(rules)
  requireDaysInOrder(
    responses.map(({ day }) => day),
    'responses',
    0,
  )
  const read = restrict(responses, rules)
  const best = pickBest(read.map((response) => gradeUnconfirmed(response, rules)))
  if (!rules.confirmation) return { best: best.response, bestDay: best.day, why: best.why }
  const confirmed = pickBest(
    read.map((response, index) => gradeConfirmed(read, index, response, rules, hasTargets)),
  )
  return {
    best: best.response,
    bestDay: best.day,
    confirmedBest: confirmed.response,
    confirmedBestDay: confirmed.day,
    why: confirmed.why,
  }
}

function restrict(
  responses: readonly TimedResponse[],
  { stopAtFirstPD, lastDay }: BestRules,
): readonly TimedResponse[] {
  const inTime = lastDay === undefined ? responses : responses.filter(({ day }) => day <= lastDay)
  const firstPd = inTime.findIndex(({ overall }) => overall === 'PD')
  return stopAtFirstPD === false || firstPd === -1 ? inTime : inTime.slice(0, firstPd + 1)
}

function pickBest(grades: readonly Grade[]): Omit<Grade, 'day'> & { readonly day: number | null } {
  const first = grades[0]
  if (!first) return { response: 'NE', day: null, why: nothingToRead }
  return grades.reduce((best, grade) => (rank[grade.response] < rank[best.response] ? grade : best), first)
}

const nothingToRead: Ruling = {
  rule: 'best-nothing-read',
  reference: null,
  source: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3',
  reason: 'NE: there was no response to read',
}

function requireRules({ confirmationDays, minSdDays, maxNeBetween, lastDay }: BestRules): void {
  for (const [name, value] of Object.entries({
    confirmationDays,
    minSdDays,
    maxNeBetween,
    lastDay: lastDay ?? 0,
  })) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new ImpossibleInputError(
        'rule-impossible',
        `rules.${name}`,
        `${value} is not a whole number of 0 or more`,
      )
  }
}
