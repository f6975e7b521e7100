import type { DecisionLog } from './decision'
import type { Journey, PlayableCase } from './journey'
import { decodeToken, encodeToken } from './log-token'
import { type Run, startRun, takeDecision } from './replay-log'

/** In `exploring` every consequence is shown at once and any decision can be taken back; in `scored` decisions stand. */
export type RunMode = 'exploring' | 'scored'

export type AddressProblem = 'other-case' | 'version-from-the-future' | 'seed-unreadable' | 'log-impossible'

/** How much of a log of an older version still fits the case as it is now. */
export type Migration = { readonly fromVersion: number; readonly kept: number; readonly lost: number }

export type ParsedAddress =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'run'
      readonly seed: number
      readonly mode: RunMode
      readonly run: Run
      readonly migration: Migration | null
    }
  | { readonly kind: 'error'; readonly code: AddressProblem; readonly seed: number | null }

/**
 * Reads the query of a journey's address. No seed means no run yet. A `log` that this version could not have produced
 * is an error, never half a run; one of an older version is followed as far as it still fits, and that is said.
 */
export function parseRunAddress(playable: PlayableCase, query: URLSearchParams): ParsedAddress {
  const seedText = query.get('seed')
  if (seedText === null) return { kind: 'none' }
  const seed = readSeed(seedText)
  const version = readVersion(playable.journey, query.get('case'))
  if (typeof version === 'string') return { kind: 'error', code: version, seed }
  if (seed === null) return { kind: 'error', code: 'seed-unreadable', seed }
  const text = query.get('log')
  const tokens = text ? text.split('.') : []
  const { run, kept } = followLog(playable, seed, tokens)
  const lost = tokens.length - kept
  const isOlder = version < playable.journey.version
  if (lost > 0 && !isOlder) return { kind: 'error', code: 'log-impossible', seed }
  const mode = query.get('mode') === 'scored' ? 'scored' : 'exploring'
  return { kind: 'run', seed, mode, run, migration: isOlder ? { fromVersion: version, kept, lost } : null }
}

/** A whole number from 0 up to 15 digits, else null. */
export const readSeed = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null)

function readVersion(journey: Journey, text: string | null): number | AddressProblem {
  if (text === null) return journey.version
  const [id, version = ''] = text.split('@')
  if (id !== journey.id && !journey.formerly.includes(id ?? '')) return 'other-case'
  const isKnown = /^[1-9]\d{0,5}$/.test(version) && Number(version) <= journey.version
  return isKnown ? Number(version) : 'version-from-the-future'
}

type Followed = { readonly run: Run; readonly kept: number }

function followLog(playable: PlayableCase, seed: number, tokens: readonly string[]): Followed {
  let run = startRun(playable.courseFor(seed))
  for (const [kept, token] of tokens.entries()) {
    const logged = run.pending && decodeToken(token, run.pending, run.visit)
    if (!logged) return { run, kept }
    run = takeDecision(run, logged.choice, logged)
  }
  return { run, kept: tokens.length }
}

/** The query of a run, without the question mark. */
export function formatRunAddress(
  playable: PlayableCase,
  seed: number,
  log: DecisionLog,
  mode: RunMode = 'exploring',
): string {
  const { id, version } = playable.journey
  const text = encodeLog(playable, seed, log)
  return `case=${id}@${version}&seed=${seed}${mode === 'scored' ? '&mode=scored' : ''}${text ? `&log=${text}` : ''}`
}

/**
 * One token a decision, joined by points.
 *
 * @throws RangeError when the log does not belong to this case and seed
 */
export function encodeLog(playable: PlayableCase, seed: number, log: DecisionLog): string {
  let run = startRun(playable.courseFor(seed))
  const tokens = log.map((logged) => {
    if (run.pending?.id !== logged.decisionId) throw new RangeError(`${logged.decisionId} is not asked here`)
    const token = encodeToken(run.pending, logged)
    run = takeDecision(run, logged.choice, logged)
    return token
  })
  return tokens.join('.')
}
