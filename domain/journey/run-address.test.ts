import { describe, expect, it } from 'vitest'
import { journeyWith, option, plotWith, readDecision, sayDecision, visit } from './journey.fixtures'
import { makePlayableCase } from './playable-case'
import { replayLog, startRun, takeDecision } from './replay-log'
import { formatRunAddress, parseRunAddress } from './run-address'

const cue = { id: 'ask-her', title: 'Ask her', lines: ['…'] }
const visits = [visit('start', 1, ['say'], { cues: [cue] }), visit('later', 3, ['read'])]
const playable = makePlayableCase(journeyWith({ visits, more: { formerly: ['smaller'] } }), () => plotWith())
const parse = (query: string) => parseRunAddress(playable, new URLSearchParams(query))
const outcome = (query: string) => {
  const parsed = parse(query)
  return parsed.kind === 'error' ? parsed.code : parsed.kind
}
const log = [
  { decisionId: 'say', choice: 'b', confidence: 'sure', cues: ['ask-her'] },
  { decisionId: 'read', choice: 'PR' },
] as const
const whole = formatRunAddress(playable, 5, log)

describe('an address', () => {
  it('carries the whole run: choices, how sure, and what was opened', () => {
    const parsed = parse(whole)
    expect(parsed.kind === 'run' && parsed.run.log).toEqual(log)
    expect(parsed.kind === 'run' && parsed.run.pending).toBe(null)
    expect(whole).toMatch(/^case=small@2&seed=5&log=[0-9a-z]{5}~s\*[0-9a-z]{2}\.[0-9a-z]{5}$/)
  })

  it.each([
    ['', 'none'],
    ['seed=1', 'run'],
    ['case=small@2&seed=0&mode=scored', 'run'],
    ['case=smaller@1&seed=0', 'run'],
    ['case=other@1&seed=1', 'other-case'],
    ['case=small@3&seed=1', 'version-from-the-future'],
    ['case=small@0&seed=1', 'version-from-the-future'],
    ['case=small@x&seed=1', 'version-from-the-future'],
    ['case=small&seed=1', 'version-from-the-future'],
    ['seed=-1', 'seed-unreadable'],
    ['seed=1.5', 'seed-unreadable'],
    ['seed=rosa', 'seed-unreadable'],
    ['seed=1234567890123456', 'seed-unreadable'],
    ['seed=1&log=zz', 'log-impossible'],
    ['seed=1&log=.', 'log-impossible'],
    ['seed=1&log=<script>', 'log-impossible'],
    [`${whole}.zzzzz`, 'log-impossible'],
    [whole.replace('~s', '~x'), 'log-impossible'],
    [whole.replace(/\*../, '*zz'), 'log-impossible'],
    [`${whole.slice(0, -1)}`, 'log-impossible'],
  ])('%s gives %s', (query, expected) => {
    expect(outcome(query)).toBe(expected)
  })

  it('of an older version is followed as far as it fits, and says so', () => {
    const older = whole.replace('@2', '@1').replace(/\.[0-9a-z]{5}$/, '.zzzzz')
    const parsed = parse(older)
    expect(parsed).toMatchObject({ kind: 'run', migration: { fromVersion: 1, kept: 1, lost: 1 } })
    expect(parsed.kind === 'run' && parsed.run.log).toEqual(log.slice(0, 1))
  })

  it('of an older version that was written by places keeps its person and begins again', () => {
    expect(parse('case=small@1&seed=2&log=2356.2.1')).toMatchObject({
      kind: 'run',
      migration: { fromVersion: 1, kept: 0, lost: 3 },
    })
  })

  it('outlives an option that is added', () => {
    const options = [...sayDecision.options, option('aa', { grade: 'poor' })]
    const decisions = [{ ...sayDecision, options }, readDecision]
    const grown = makePlayableCase(journeyWith({ visits, decisions }), () => plotWith())
    const parsed = parseRunAddress(grown, new URLSearchParams(whole))
    expect(parsed.kind === 'run' && parsed.run.log).toEqual(log)
  })
})

describe('a log', () => {
  it('names the place of a decision that could not have been taken', () => {
    const bad = { decisionId: 'read', choice: 'nowhere' }
    expect(replayLog(playable, 1, [log[0], bad])).toMatchObject({ code: 'impossible-decision', at: 1 })
    expect(replayLog(playable, 1, [bad])).toMatchObject({ code: 'impossible-decision', at: 0 })
    expect(replayLog(playable, 1, [...log, log[0]])).toMatchObject({ code: 'log-too-long', at: 2 })
    expect(replayLog(playable, -1, [])).toMatchObject({ code: 'unknown-seed', at: 0 })
  })

  it('leaves the run it is added to as it was', () => {
    const run = startRun(playable.courseFor(1))
    const before = JSON.stringify(run)
    takeDecision(run, 'a')
    expect(JSON.stringify(run)).toBe(before)
  })
})
