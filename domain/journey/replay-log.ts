import type { Choice, Decision, DecisionLog } from './decision'
import type { Beat, Course, Journey, Visit } from './journey'
import { courseForSeed } from './journey'
import type { JourneyEvent } from './journey-event'
import { type DecisionScore, fitsDecision, scoreDecision } from './score-decision'

export type TakenDecision = {
  readonly visitIndex: number
  readonly decision: Decision
  readonly choice: Choice
  readonly score: DecisionScore
  /** Counts towards the result: every way through this course meets it. */
  readonly counts: boolean
}

export type FiredEvent = { readonly visitIndex: number; readonly event: JourneyEvent }

/** A run as far as its log goes. `pending` is null once the story is over. */
export type Run = {
  readonly course: Course
  readonly log: DecisionLog
  readonly visitIndex: number
  readonly visit: Visit
  readonly pending: Decision | null
  readonly taken: readonly TakenDecision[]
  readonly events: readonly FiredEvent[]
}

export type ReplayProblem = 'unknown-seed' | 'impossible-decision' | 'log-too-long'
export type Replay =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'error'; readonly code: ReplayProblem; readonly at: number }

type PlacedBeat = { readonly visitIndex: number; readonly beat: Beat }

/**
 * Runs a log through a case from its beginning. Pure: the same case, seed and log always give the same run.
 *
 * @returns the run, or the place in the log of the first decision that this course could not have met
 */
export function replayLog(journey: Journey, seed: number, log: DecisionLog): Replay {
  if (!Number.isSafeInteger(seed) || seed < 0) return { kind: 'error', code: 'unknown-seed', at: 0 }
  let run = startRun(courseForSeed(journey, seed))
  for (const [at, { decisionId, choice }] of log.entries()) {
    if (!run.pending) return { kind: 'error', code: 'log-too-long', at }
    if (run.pending.id !== decisionId || !fitsDecision(run.pending, choice))
      return { kind: 'error', code: 'impossible-decision', at }
    run = takeDecision(run, choice)
  }
  return { kind: 'run', run }
}

/** @throws RangeError when the course asks for nothing */
export function startRun(course: Course): Run {
  const first = course.visits[0]
  if (!first) throw new RangeError(`${course.id} has no visit`)
  const blank: Run = {
    course,
    log: [],
    visitIndex: 0,
    visit: first,
    pending: null,
    taken: [],
    events: arrivals(first, 0),
  }
  return moveTo(blank, nextBeat(course, []))
}

/** @throws RangeError when the story is over or the choice does not fit the pending decision */
export function takeDecision(run: Run, choice: Choice): Run {
  const decision = run.pending
  if (!decision) throw new RangeError('the story is over')
  const counts = decision.when === undefined
  const taken = {
    visitIndex: run.visitIndex,
    decision,
    choice,
    score: scoreDecision(decision, choice),
    counts,
  }
  const beat = run.visit.beats.find((one) => one.decision.id === decision.id)
  const fired = (beat?.after ?? []).map((event) => ({ visitIndex: run.visitIndex, event }))
  const decided: Run = {
    ...run,
    log: [...run.log, { decisionId: decision.id, choice }],
    taken: [...run.taken, taken],
    events: [...run.events, ...fired],
  }
  return moveTo(decided, nextBeat(run.course, decided.taken))
}

function moveTo(run: Run, next: PlacedBeat | null): Run {
  if (!next) return { ...run, pending: null }
  const passed = run.course.visits.slice(run.visitIndex + 1, next.visitIndex + 1)
  const events = passed.flatMap((visit, step) => arrivals(visit, run.visitIndex + 1 + step))
  const visit = run.course.visits[next.visitIndex] ?? run.visit
  return {
    ...run,
    visitIndex: next.visitIndex,
    visit,
    pending: next.beat.decision,
    events: [...run.events, ...events],
  }
}

const arrivals = (visit: Visit, visitIndex: number): FiredEvent[] =>
  visit.arrive.map((event) => ({ visitIndex, event }))

function nextBeat(course: Course, taken: readonly TakenDecision[]): PlacedBeat | null {
  const done = new Set(taken.map(({ decision }) => decision.id))
  const last = taken.at(-1)
  const beats = course.visits.flatMap((visit, visitIndex) =>
    visit.beats.map((beat) => ({ visitIndex, beat })),
  )
  const from = last ? beats.findIndex(({ beat }) => beat.decision.id === last.decision.id) + 1 : 0
  const open = ({ beat }: PlacedBeat) => !done.has(beat.decision.id) && applies(beat.decision, taken)
  return beats.slice(from).find(open) ?? null
}

function applies({ when }: Decision, taken: readonly TakenDecision[]): boolean {
  if (!when) return true
  return taken.some(
    ({ decision, score }) => decision.id === when.decision && when.grades.includes(score.grade),
  )
}
