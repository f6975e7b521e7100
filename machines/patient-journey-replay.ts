import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { JourneyEvent } from '#domain/journey/journey-event'
import type { FiredEvent } from '#domain/journey/replay-log'
import { type JourneyTag, journeyTags, patientJourneyMachine } from './patient-journey.machine'

type JourneySnapshot = SnapshotFrom<typeof patientJourneyMachine>

/** A state of care or truth by its path, such as `surveillance.close`. */
export type JourneyPlace = {
  readonly care: string
  readonly truth: string
  readonly tag: JourneyTag
  readonly visitIndex: number
}

/** Where a run stands on the state map: all places so far, the last being now, and what may come next. */
export type JourneyTrack = {
  readonly places: readonly JourneyPlace[]
  readonly careEdges: readonly { readonly from: string; readonly to: string }[]
  readonly possible: readonly string[]
  /** Events that changed nothing: an authored course must have none. */
  readonly refused: readonly JourneyEvent[]
}

/**
 * Runs the events of a journey through its statechart, purely: no actor, no clock.
 *
 * @returns every change of place in order, beginning with the start
 */
export function trackJourney(events: readonly FiredEvent[]): JourneyTrack {
  let snapshot = initialTransition(patientJourneyMachine)[0]
  const places = [readPlace(snapshot, 0)]
  const careEdges: { from: string; to: string }[] = []
  const refused: JourneyEvent[] = []
  for (const { event, visitIndex } of events) {
    if (!snapshot.can(event)) refused.push(event)
    snapshot = transition(patientJourneyMachine, snapshot, event)[0]
    const before = places.at(-1)
    const now = readPlace(snapshot, visitIndex)
    places.push(now)
    if (before && before.care !== now.care)
      careEdges.push({ from: topState(before.care), to: topState(now.care) })
  }
  return { places, careEdges, possible: possibleCareStates(snapshot), refused }
}

export function readPlace(snapshot: JourneySnapshot, visitIndex: number): JourneyPlace {
  const tag = journeyTags.find((one) => snapshot.hasTag(one))
  if (!tag) throw new RangeError('every state of care has a tag')
  return { care: path(snapshot.value.care), truth: path(snapshot.value.truth), tag, visitIndex }
}

/** The top states of care that one event could lead to from here, this one left out. */
function possibleCareStates(snapshot: JourneySnapshot): readonly string[] {
  const here = topState(path(snapshot.value.care))
  const targets = getNextTransitions(snapshot).flatMap((one) => one.target ?? [])
  const names = targets.flatMap((node) => (node.path[0] === 'care' && node.path[1] ? [node.path[1]] : []))
  return [...new Set(names)].filter((name) => name !== here)
}

export const topState = (place: string): string => place.split('.')[0] ?? place

function path(value: unknown): string {
  if (typeof value === 'string') return value
  const [entry] = Object.entries(value ?? {})
  return entry ? `${entry[0]}.${path(entry[1])}` : ''
}
