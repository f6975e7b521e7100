import { describe, expect, it } from 'vitest'
import { courseForSeed } from '#domain/journey/journey'
import { replayLog, startRun } from '#domain/journey/replay-log'
import { parseRunAddress } from '#domain/journey/run-address'
import { expertChoice, fitsDecision } from '#domain/journey/score-decision'
import { loadJourney, readCase } from './load-journey'

const journey = loadJourney('the-whole-journey')
const parts = readCase('modules/journeys/the-whole-journey')

describe('what cannot be', () => {
  const address = (query: string) => parseRunAddress(journey, new URLSearchParams(query))
  const outcome = (query: string) => {
    const parsed = address(query)
    return parsed.kind === 'error' ? parsed.code : parsed.kind
  }
  it.each([
    ['', 'none'],
    ['seed=1', 'run'],
    ['case=the-whole-journey@1&seed=0', 'run'],
    ['case=other@1&seed=1', 'other-case'],
    ['case=the-whole-journey@2&seed=1', 'version-from-the-future'],
    ['case=the-whole-journey@0&seed=1', 'version-from-the-past'],
    ['case=the-whole-journey@x&seed=1', 'version-from-the-future'],
    ['seed=-1', 'seed-unreadable'],
    ['seed=1.5', 'seed-unreadable'],
    ['seed=rosa', 'seed-unreadable'],
    ['seed=1&log=zz', 'log-impossible'],
    ['seed=1&log=0', 'log-impossible'],
    ['seed=1&log=0123.9', 'log-impossible'],
    ['seed=1&log=0012', 'log-impossible'],
    ['seed=1&log=0123..', 'log-impossible'],
    ['seed=1&log=2356.2.2.2.3.1.0.1.2.235.3.1.2.3210.0.3.0', 'log-impossible'],
  ])('%s gives %s', (query, expected) => {
    expect(outcome(query)).toBe(expected)
  })

  it('names the place of an impossible decision in a log', () => {
    const first = journey.courses[0]?.visits[0]?.beats[0]?.decision
    if (!first) throw new RangeError('no first decision')
    const good = { decisionId: first.id, choice: expertChoice(first) }
    const bad = { decisionId: 'can-it-be-cured', choice: 'nowhere' }
    expect(replayLog(journey, 1, [good, bad])).toEqual({ kind: 'error', code: 'impossible-decision', at: 1 })
    expect(replayLog(journey, 1, [bad])).toEqual({ kind: 'error', code: 'impossible-decision', at: 0 })
    expect(replayLog(journey, -1, [])).toEqual({ kind: 'error', code: 'unknown-seed', at: 0 })
  })

  it('refuses choices over a cap, unknown, doubled or incomplete', () => {
    const several = parts.decisions.find(({ id }) => id === 'baseline-tests')
    const run = startRun(courseForSeed(journey, 1))
    if (!several || !run.pending) throw new RangeError('no such decision')
    const ids = run.pending.options.map(({ id }) => id)
    expect(fitsDecision(run.pending, ids.slice(0, 5))).toBe(false)
    expect(fitsDecision(run.pending, ['ct-now', 'ct-now'])).toBe(false)
    expect(fitsDecision(run.pending, ['ct-now', 'no-such'])).toBe(false)
    expect(fitsDecision(run.pending, 'ct-now')).toBe(false)
    expect(fitsDecision(run.pending, ['ct-now'])).toBe(false)
    expect(fitsDecision(run.pending, ids.slice(0, 4))).toBe(true)
  })
})
