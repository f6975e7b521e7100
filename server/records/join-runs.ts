import type { Learner } from '../rights/require-learner'
import type { Tables } from '../store/tables'
import type { JudgedRun } from './judge-fact'

export type RunRow = Tables['journeyRun']

export function toRunRow(learner: Learner, { fact, score }: JudgedRun, now: number): RunRow {
  const { simulation, caseId, version, seed, mode, log } = fact
  return {
    id: toRunId(learner, fact),
    classId: learner.classId,
    learnerId: learner.id,
    simulation,
    caseId,
    version,
    seed,
    mode,
    log,
    finished: score.finished ? 1 : 0,
    earned: score.earned,
    max: score.max,
    changedAt: Math.min(fact.at, now),
  }
}

export function toRunId(learner: Learner, fact: JudgedRun['fact']): string {
  return [learner.id, fact.simulation, fact.caseId, fact.version, fact.seed, fact.mode].join('.')
}

/**
 * What is kept of one run that was reported twice, in either order: a finished run before one that goes on, of two
 * finished ones the first, of two that go on the one with more decisions.
 */
export function joinRuns(a: RunRow, b: RunRow): RunRow {
  const texts = a.log === b.log ? 0 : a.log < b.log ? -1 : 1
  const earlier = a.changedAt - b.changedAt
  const ranks = a.finished && b.finished ? [earlier, texts] : [count(b.log) - count(a.log), -texts, earlier]
  const [first] = [b.finished - a.finished, ...ranks].filter((difference) => difference !== 0)
  return (first ?? 0) <= 0 ? a : b
}

function count(log: string): number {
  return log === '' ? 0 : log.split('.').length
}
