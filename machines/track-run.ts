import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  getNextTransitions,
  initialTransition,
  transition,
} from 'xstate'
import type { SimulationEvent } from '#domain/journey/journey-event'
import type { FiredEvent } from '#domain/journey/replay-log'
import { type JourneyTag, journeyTags } from './journey-tag'

/** Where every region stands, by its path within the region, such as `surveillance.close`; the tag is that of `care`. */
export type JourneyPlace = {
  readonly regions: Readonly<Record<string, string>>
  readonly tag: JourneyTag
  readonly visitIndex: number
}

/** Top states of one region. */
export type Way = { readonly region: string; readonly from: string; readonly to: string }

/** Where a run stands on the state map: all places so far, the last being now, and what may come next. */
export type JourneyTrack = {
  readonly places: readonly JourneyPlace[]
  readonly now: JourneyPlace
  readonly ways: readonly Way[]
  /** The top states that one event could lead to from here, by region. */
  readonly possible: Readonly<Record<string, readonly string[]>>
  /** Events that no state took: an authored course must have none. */
  readonly refused: readonly SimulationEvent[]
}

/**
 * Runs the events of a journey through its statechart, purely: no actor, no clock.
 *
 * @returns every change of place in order, beginning with the start
 */
export function trackRun(machine: AnyStateMachine, events: readonly FiredEvent[]): JourneyTrack {
  let snapshot: AnyMachineSnapshot = initialTransition(machine)[0]
  let now = readPlace(snapshot, 0)
  const places = [now]
  const ways: Way[] = []
  const refused: SimulationEvent[] = []
  for (const { event, visitIndex } of events) {
    if (!snapshot.can(event)) refused.push(event)
    snapshot = transition(machine, snapshot, event)[0]
    const next = readPlace(snapshot, visitIndex)
    ways.push(...waysBetween(now, next))
    places.push(next)
    now = next
  }
  return { places, now, ways, possible: possibleStates(snapshot, now), refused }
}

export function readPlace(snapshot: AnyMachineSnapshot, visitIndex: number): JourneyPlace {
  const tag = journeyTags.find((one) => snapshot.hasTag(one))
  if (!tag) throw new RangeError(`${JSON.stringify(snapshot.value)} has no tag`)
  const regions = Object.entries(snapshot.value).map(([region, value]) => [region, pathOf(value)] as const)
  return { regions: Object.fromEntries(regions), tag, visitIndex }
}

function waysBetween(before: JourneyPlace, now: JourneyPlace): Way[] {
  return Object.entries(now.regions).flatMap(([region, path]) => {
    const [from, to] = [topState(before.regions[region] ?? ''), topState(path)]
    return from === to ? [] : [{ region, from, to }]
  })
}

function possibleStates(snapshot: AnyMachineSnapshot, now: JourneyPlace): Record<string, string[]> {
  const targets = getNextTransitions(snapshot).flatMap((one) => one.target ?? [])
  const regions = Object.entries(now.regions).map(([region, path]) => {
    const names = targets.flatMap((node) => (node.path[0] === region && node.path[1] ? [node.path[1]] : []))
    return [region, [...new Set(names)].filter((name) => name !== topState(path))] as const
  })
  return Object.fromEntries(regions)
}

export const topState = (path: string): string => path.split('.')[0] ?? path

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value
  const [entry] = Object.entries(value ?? {})
  return entry ? `${entry[0]}.${pathOf(entry[1])}` : ''
}
