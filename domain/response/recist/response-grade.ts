import type { Reference, Ruling } from '../ruling'
import type { OverallResponse } from './recist-case'

export type TimedResponse = { readonly day: number; readonly overall: OverallResponse }

/**
 * A protocol's rules for the best response, in days. `maxNeBetween`: visits not evaluable that may lie
 * between a response and its confirmation; `acceptSdBetween`: one SD may lie between a PR and its
 * confirmation; `lastDay`: later visits are not read.
 */
export type BestRules = {
  readonly confirmation: boolean
  readonly confirmationDays: number
  readonly minSdDays: number
  readonly maxNeBetween: number
  readonly acceptSdBetween?: boolean | undefined
  readonly stopAtFirstPD?: boolean | undefined
  readonly lastDay?: number | undefined
}

/** What one visit contributes to the best response. */
export type Grade = { readonly response: OverallResponse; readonly day: number; readonly why: Ruling }

const best = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3'
const table3 = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3, Table 3'

/** Without confirmation, CR and PR count at once; SD and non-CR/non-PD only from `minSdDays` on. */
export function gradeUnconfirmed({ day, overall }: TimedResponse, rules: BestRules): Grade {
  if (isStable(overall)) return gradeStable(overall, overall, day, rules)
  return {
    response: overall,
    day,
    why: say('best-seen', null, best, `${overall}: the best response, first seen on day ${day}`),
  }
}

/**
 * With confirmation, a CR needs a CR and a PR a PR or CR at least `confirmationDays` later. One that is
 * not confirmed stands for SD, if the SD minimum has passed.
 */
export function gradeConfirmed(
  responses: readonly TimedResponse[],
  index: number,
  response: TimedResponse,
  rules: BestRules,
  hasTargets: boolean,
): Grade {
  const { day, overall } = response
  if (overall !== 'CR' && overall !== 'PR') return gradeUnconfirmed(response, rules)
  const confirmedOn = findConfirmation(responses, index, response, rules)
  if (confirmedOn === null) return gradeStable(hasTargets ? 'SD' : 'NON-CR/NON-PD', overall, day, rules)
  const reference: Reference = { name: 'confirmation interval', value: rules.confirmationDays, unit: 'days' }
  return {
    response: overall,
    day,
    why: say(
      'confirmed',
      reference,
      table3,
      `${overall}: seen on day ${day}, confirmed on day ${confirmedOn}`,
    ),
  }
}

function gradeStable(
  standsFor: OverallResponse,
  seen: OverallResponse,
  day: number,
  { minSdDays }: BestRules,
): Grade {
  const reference: Reference = { name: 'minimum duration', value: minSdDays, unit: 'days' }
  const unconfirmed = seen === standsFor ? '' : `${seen} on day ${day} was not confirmed; `
  if (day < minSdDays) {
    const reason = `NE: ${unconfirmed}${seen} on day ${day} is before the minimum of ${minSdDays} days`
    return { response: 'NE', day, why: say('too-early', reference, best, reason) }
  }
  const reason = `${standsFor}: ${unconfirmed}day ${day} meets the minimum of ${minSdDays} days`
  return { response: standsFor, day, why: say('minimum-met', reference, best, reason) }
}

/**
 * The day of the first later response that could confirm, if nothing between rules it out. A PR is not
 * confirmed across a CR that became PR again: disease seen after a true CR is progression.
 */
function findConfirmation(
  responses: readonly TimedResponse[],
  index: number,
  { day, overall }: TimedResponse,
  rules: BestRules,
): number | null {
  let notEvaluable = 0
  let stable = 0
  let hadCr = false
  for (let next = index + 1; next < responses.length; next += 1) {
    const later = responses[next]
    if (!later || later.overall === 'PD' || later.overall === 'NON-CR/NON-PD') return null
    if (later.overall === 'NE') notEvaluable += 1
    if (later.overall === 'SD') stable += 1
    if (overall === 'CR' && (later.overall === 'PR' || stable > 0)) return null
    if (later.overall === 'PR' && hadCr) return null
    hadCr ||= later.overall === 'CR'
    if (notEvaluable > rules.maxNeBetween || stable > (rules.acceptSdBetween ? 1 : 0)) return null
    const confirms = later.overall === 'CR' || later.overall === 'PR'
    if (confirms && later.day - day >= rules.confirmationDays) return later.day
  }
  return null
}

function isStable(overall: OverallResponse): boolean {
  return overall === 'SD' || overall === 'NON-CR/NON-PD'
}

function say(rule: string, reference: Reference | null, source: string, reason: string): Ruling {
  return { rule, reference, source, reason }
}
