import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate'
import { holdConditions } from '#domain/journey/condition'
import type { Choice, Decision } from '#domain/journey/decision'
import type { Course } from '#domain/journey/journey'
import type { SimulationEvent } from '#domain/journey/journey-event'
import { type FiredEvent, type Run, startRun, takeDecision } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { namesOf } from '#machines/proof/written-transitions'

/** What the search of one course found; `transitions` by the names of `writtenTransitions`. */
export type Exploration = {
  readonly runs: readonly Run[]
  readonly met: ReadonlySet<string>
  readonly refused: readonly SimulationEvent[]
  readonly unfinished: readonly string[]
  readonly transitions: ReadonlySet<string>
  readonly longest: number
}

type Place = { readonly run: Run; readonly snapshot: AnyMachineSnapshot; readonly fired: number }

/**
 * Searches every run of a course, all choices that can lead to different places included. Runs that stand at the
 * same question, in the same state of the chart and with the same conditions fulfilled, have the same future, so
 * only the first of them is followed.
 */
export function exploreCourse(course: Course, machine: AnyStateMachine): Exploration {
  const found = {
    runs: [] as Run[],
    met: new Set<string>(),
    refused: [] as SimulationEvent[],
    unfinished: [] as string[],
    transitions: new Set<string>(),
    longest: 0,
  }
  const advance = (place: Place): Place => fireAll(place, machine, found)
  const first = advance({ run: startRun(course), snapshot: initialTransition(machine)[0], fired: 0 })
  const open: Place[] = [first]
  const seen = new Set([keyOf(first, course)])
  for (const place of open) {
    const { pending } = place.run
    if (pending) found.met.add(pending.id)
    else finish(place, found)
    for (const choice of pending ? choicesOf(pending) : []) {
      const next = advance({ ...place, run: takeDecision(place.run, choice) })
      const key = keyOf(next, course)
      if (seen.has(key)) continue
      seen.add(key)
      open.push(next)
    }
  }
  return found
}

function finish({ run, snapshot }: Place, found: { runs: Run[]; unfinished: string[]; longest: number }) {
  found.runs.push(run)
  found.longest = Math.max(found.longest, run.log.length)
  if (!snapshot.hasTag('ended')) found.unfinished.push(JSON.stringify(snapshot.value))
}

type Finds = { refused: SimulationEvent[]; transitions: Set<string> }

function fireAll(place: Place, machine: AnyStateMachine, found: Finds): Place {
  let { snapshot } = place
  const open: readonly FiredEvent[] = place.run.events.slice(place.fired)
  for (const { event } of open) {
    if (!snapshot.can(event)) found.refused.push(event)
    for (const taken of machine.getTransitionData(snapshot, event) ?? [])
      found.transitions.add(namesOf(machine).get(taken) ?? '')
    snapshot = transition(machine, snapshot, event)[0]
  }
  return { run: place.run, snapshot, fired: place.run.events.length }
}

function keyOf({ run, snapshot }: Place, course: Course): string {
  const conditions = course.visits.flatMap((visit) => [
    ...(visit.conditions ?? []),
    ...visit.beats.flatMap(({ decision }) => decision.when ?? []),
  ])
  const held = conditions.map((one) => holdConditions([one], run.taken))
  return JSON.stringify([run.visitIndex, run.pending?.id, snapshot.value, held])
}

/** Choices of every grade and effect: each single option, the expert's, and sets and orders that miss. */
export function choicesOf(decision: Decision): readonly Choice[] {
  const ids = decision.options.map(({ id }) => id)
  const best = expertChoice(decision)
  switch (decision.kind) {
    case 'choose-one':
    case 'classify':
      return ids
    case 'order':
      return [best, [...best].reverse(), ids]
    case 'choose-several':
      return [best, ...severalChoices(decision)]
    case 'assign':
      return [best, decision.rows.map(() => ids[0] ?? ''), decision.rows.map(() => ids.at(-1) ?? '')]
    case 'measure':
      return [best, ids.map(() => '0')]
  }
}

function severalChoices({ options, cap, budget }: Extract<Decision, { kind: 'choose-several' }>): Choice[] {
  const ids = options.map(({ id }) => id)
  if (budget === null)
    return ids.map((_, from) => [...ids.slice(from), ...ids.slice(0, from)].slice(0, cap ?? 0))
  return options.filter(({ cost }) => cost <= budget.limit).map(({ id }) => [id])
}
