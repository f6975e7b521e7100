import type { Choice, Decision, DecisionLog } from './decision'
import { courseForSeed, type Journey } from './journey'
import { type Run, startRun, takeDecision } from './replay-log'
import { fitsDecision } from './score-decision'

export type AddressProblem =
  | 'other-case'
  | 'version-from-the-future'
  | 'version-from-the-past'
  | 'seed-unreadable'
  | 'log-impossible'

export type ParsedAddress =
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly seed: number; readonly run: Run }
  | { readonly kind: 'error'; readonly code: AddressProblem; readonly seed: number | null }

/**
 * Reads the query of a journey's address. No seed means no run yet. `case` may be left out; a `log` that
 * this version of the case could not have produced is an error, never half a run.
 */
export function parseRunAddress(journey: Journey, query: URLSearchParams): ParsedAddress {
  const seedText = query.get('seed')
  if (seedText === null) return { kind: 'none' }
  const wrongCase = judgeCase(journey, query.get('case'))
  const seed = /^\d{1,15}$/.test(seedText) ? Number(seedText) : null
  if (wrongCase) return { kind: 'error', code: wrongCase, seed }
  if (seed === null) return { kind: 'error', code: 'seed-unreadable', seed }
  const run = decodeRun(journey, seed, query.get('log') ?? '')
  return run ? { kind: 'run', seed, run } : { kind: 'error', code: 'log-impossible', seed }
}

/** The query of a run, without the question mark. */
export function formatRunAddress(journey: Journey, seed: number, log: DecisionLog): string {
  const text = encodeLog(journey, seed, log)
  return `case=${journey.id}@${journey.version}&seed=${seed}${text ? `&log=${text}` : ''}`
}

function judgeCase(journey: Journey, text: string | null): AddressProblem | null {
  if (text === null) return null
  const [id, version] = text.split('@')
  if (id !== journey.id) return 'other-case'
  const number = Number(version)
  if (!/^\d+$/.test(version ?? '') || number > journey.version) return 'version-from-the-future'
  return number < journey.version ? 'version-from-the-past' : null
}

/**
 * One token a decision, joined by points. A token holds the places of the chosen options in base 36: one
 * character for a single choice, several for a set (in the case's order) or for an order.
 *
 * @throws RangeError when the log does not belong to this case and seed
 */
export function encodeLog(journey: Journey, seed: number, log: DecisionLog): string {
  let run = startRun(courseForSeed(journey, seed))
  const tokens = log.map(({ decisionId, choice }) => {
    if (run.pending?.id !== decisionId) throw new RangeError(`${decisionId} is not asked here`)
    const token = encodeChoice(run.pending, choice)
    run = takeDecision(run, choice)
    return token
  })
  return tokens.join('.')
}

function encodeChoice(decision: Decision, choice: Choice): string {
  const chosen = typeof choice === 'string' ? [choice] : choice
  const places = chosen.map((id) => decision.options.findIndex((option) => option.id === id))
  const ordered = decision.kind === 'choose-several' ? places.sort((a, b) => a - b) : places
  return ordered.map((place) => place.toString(36)).join('')
}

function decodeRun(journey: Journey, seed: number, text: string): Run | null {
  let run = startRun(courseForSeed(journey, seed))
  if (text === '') return run
  for (const token of text.split('.')) {
    const choice = run.pending && decodeChoice(run.pending, token)
    if (choice === null) return null
    run = takeDecision(run, choice)
  }
  return run
}

function decodeChoice(decision: Decision, token: string): Choice | null {
  if (!/^[0-9a-z]{1,12}$/.test(token)) return null
  const ids = [...token].map((place) => decision.options[Number.parseInt(place, 36)]?.id)
  const known = ids.filter((id) => id !== undefined)
  const single = decision.kind === 'choose-one' || decision.kind === 'classify'
  const choice = single && known.length === 1 ? known[0] : known
  const whole = known.length === ids.length && choice !== undefined
  return whole && fitsDecision(decision, choice) ? choice : null
}
