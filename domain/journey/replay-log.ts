import { holdConditions } from './condition'
import type { Choice, Confidence, Decision, DecisionLog } from './decision'
import type { Beat, Course, PlayableCase, Visit } from './journey'
import type { SimulationEvent } from './journey-event'
import { type DecisionScore, fitsDecision, scoreDecision } from './score-decision'

export type TakenDecision = {
  readonly visitIndex: number
  readonly decision: Decision
  readonly choice: Choice
  readonly score: DecisionScore
  /** Counts towards the result: every way through this course meets it. */
  readonly counts: boolean
  readonly confidence: Confidence | null
  /** Cues that had been opened before deciding. */
  readonly cues: readonly string[]
}

export type FiredEvent = { readonly visitIndex: number; readonly event: SimulationEvent }

/** A run as far as its log goes. `met` are the visits so far, in order. `pending` is null once the story is over. */
export type Run = {
  readonly course: Course
  readonly log: DecisionLog
  readonly met: readonly number[]
  readonly visitIndex: number
  readonly visit: Visit
  readonly pending: Decision | null
  readonly taken: readonly TakenDecision[]
  readonly events: readonly FiredEvent[]
}

export type Aside = {
  readonly confidence?: Confidence | undefined
  readonly cues?: readonly string[] | undefined
}

export type ReplayProblem = 'unknown-seed' | 'impossible-decision' | 'log-too-long'
export type Replay =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'error'; readonly code: ReplayProblem; readonly at: number; readonly run: Run | null }

/**
 * Runs a log through a case from its beginning. Pure: the same case, seed and log always give the same run.
 *
 * @returns the run; or the place in the log of the first decision that this course could not have met, with the
 *   run up to there
 */
export function replayLog(playable: PlayableCase, seed: number, log: DecisionLog): Replay {
  if (!Number.isSafeInteger(seed) || seed < 0)
    return { kind: 'error', code: 'unknown-seed', at: 0, run: null }
  let run = startRun(playable.courseFor(seed))
  for (const [at, { decisionId, choice, confidence, cues }] of log.entries()) {
    if (!run.pending) return { kind: 'error', code: 'log-too-long', at, run }
    if (run.pending.id !== decisionId || !fitsDecision(run.pending, choice))
      return { kind: 'error', code: 'impossible-decision', at, run }
    run = takeDecision(run, choice, { confidence, cues })
  }
  return { kind: 'run', run }
}

/** @throws RangeError when the course has no visit */
export function startRun(course: Course): Run {
  const first = course.visits[0]
  if (!first) throw new RangeError('the course has no visit')
  const blank = {
    course,
    log: [],
    met: [],
    visitIndex: 0,
    visit: first,
    pending: null,
    taken: [],
    events: [],
  }
  return enter(blank, 0)
}

/** @throws RangeError when the story is over or the choice does not fit the pending decision */
export function takeDecision(run: Run, choice: Choice, { confidence, cues }: Aside = {}): Run {
  const { pending: decision, visit, visitIndex } = run
  if (!decision) throw new RangeError('the story is over')
  const beat = visit.beats.find((one) => one.decision.id === decision.id)
  const known = visit.cues.map(({ id }) => id).filter((id) => cues?.includes(id))
  const taken: TakenDecision = {
    visitIndex,
    decision,
    choice,
    score: scoreDecision(decision, choice),
    counts: beat?.counts ?? false,
    confidence: confidence ?? null,
    cues: known,
  }
  const fired = [...eventsOf(decision, choice), ...(beat?.after ?? [])]
  const logged = {
    decisionId: decision.id,
    choice,
    ...(confidence && { confidence }),
    ...(known.length > 0 && { cues: known }),
  }
  const decided: Run = {
    ...run,
    log: [...run.log, logged],
    taken: [...run.taken, taken],
    events: [...run.events, ...fired.map((event) => ({ visitIndex, event }))],
  }
  return goOn(decided, decision, choice)
}

const chosenOption = (decision: Decision, choice: Choice) =>
  decision.kind === 'choose-one' ? decision.options.find(({ id }) => id === choice) : undefined

const eventsOf = (decision: Decision, choice: Choice): readonly SimulationEvent[] =>
  chosenOption(decision, choice)?.then ?? []

function goOn(run: Run, decision: Decision, choice: Choice): Run {
  const jump = chosenOption(decision, choice)?.to
  if (jump !== undefined) return enter(run, placeOf(run.course, jump))
  const place = run.visit.beats.findIndex((one) => one.decision.id === decision.id)
  const next = openBeat(run.visit.beats.slice(place + 1), run)
  return next ? { ...run, pending: next.decision } : leave(run)
}

function placeOf({ visits }: Course, id: string): number {
  const place = visits.findIndex((visit) => visit.id === id)
  if (place === -1) throw new RangeError(`${id} is no visit of this course`)
  return place
}

const openBeat = (beats: readonly Beat[], { taken }: Run): Beat | undefined =>
  beats.find(({ decision }) => holdConditions(decision.when, taken))

function leave(run: Run): Run {
  const { course, visit, visitIndex } = run
  if (visit.ending) return { ...run, pending: null }
  if (visit.to !== undefined) return enter(run, placeOf(course, visit.to))
  const next = course.visits.findIndex(
    ({ conditions }, place) => place > visitIndex && holdConditions(conditions, run.taken),
  )
  return next === -1 ? { ...run, pending: null } : enter(run, next)
}

/** Comes to a visit: what happens on arrival, then the first question; a visit without one is passed through. */
function enter(run: Run, visitIndex: number): Run {
  const visit = run.course.visits[visitIndex] ?? run.visit
  if (run.met.includes(visitIndex)) throw new RangeError(`${visit.id} is come to twice`)
  const arrivals = visit.arrive.map((event) => ({ visitIndex, event }))
  const met = [...run.met, visitIndex]
  const arrived: Run = { ...run, visitIndex, visit, met, events: [...run.events, ...arrivals] }
  const first = openBeat(visit.beats, arrived)
  return first ? { ...arrived, pending: first.decision } : leave(arrived)
}
