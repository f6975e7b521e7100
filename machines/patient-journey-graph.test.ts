import { describe, expect, it } from 'vitest'
import {
  type AnyStateNode,
  getNextTransitions,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate'
import { getShortestPaths, getStateNodes } from 'xstate/graph'
import { journeyEventCatalogue as events } from '#domain/journey/event-catalogue'
import { patientJourneyMachine as machine } from './patient-journey.machine'

type Snapshot = SnapshotFrom<typeof machine>

const key = (snapshot: Snapshot) => JSON.stringify(snapshot.value)
const inDebrief = (snapshot: Snapshot) => snapshot.hasTag('ended')
const allNodes: readonly AnyStateNode[] = getStateNodes(machine.root)
const plans = getShortestPaths(machine, { events: [...events], serializeState: key })
const edges = plans.flatMap(({ state }) =>
  events.map((event) => ({ from: state, event, to: transition(machine, state, event)[0] })),
)

describe('the patient journey, searched whole', () => {
  it('reaches every state', () => {
    const reached = new Set(plans.flatMap(({ state }) => state._nodes.map((node) => node.id)))
    expect(allNodes.map((node) => node.id).filter((id) => !reached.has(id))).toEqual([])
  })

  it('takes every transition, every guarded branch included', () => {
    const written = allNodes.flatMap((node) => [...node.transitions.values()].flat())
    const taken = new Set(edges.flatMap(({ from, event }) => takenBy(from, event)))
    const missed = written.filter((one) => !taken.has(one)).map((one) => `${one.source.id} ${one.eventType}`)
    expect(missed).toEqual([])
    expect(written.length).toBeGreaterThan(60)
  })

  it('has no dead end: from every state of care the debrief can be reached', () => {
    const ending = new Set(plans.filter(({ state }) => inDebrief(state)).map(({ state }) => key(state)))
    let grew = true
    while (grew) {
      const before = ending.size
      for (const { from, to } of edges) if (ending.has(key(to))) ending.add(key(from))
      grew = ending.size > before
    }
    expect(plans.map(({ state }) => key(state)).filter((state) => !ending.has(state))).toEqual([])
  })

  it('ends in the debrief and nowhere else', () => {
    const stuck = plans.filter(({ state }) => careTransitions(state) === 0)
    expect(stuck.length).toBeGreaterThan(0)
    expect(stuck.every(({ state }) => inDebrief(state))).toBe(true)
    expect(
      plans.filter(({ state }) => inDebrief(state)).every(({ state }) => careTransitions(state) === 0),
    ).toBe(true)
  })

  it('keeps truth and care apart: an event moves one region only', () => {
    const crossed = edges.filter(({ from, event, to }) => {
      const other = event.type.startsWith('disease.') ? 'care' : 'truth'
      return JSON.stringify(from.value[other]) !== JSON.stringify(to.value[other])
    })
    expect(crossed).toEqual([])
  })

  it('gives every state of care exactly one tag for the screen', () => {
    const untagged = plans.filter(({ state }) => state.tags.size !== 1).map(({ state }) => key(state))
    expect(untagged).toEqual([])
  })

  it('starts growing and unnamed', () => {
    expect(initialTransition(machine)[0].value).toEqual({ truth: 'growing', care: 'diagnosis' })
  })
})

function takenBy(from: Snapshot, event: (typeof events)[number]) {
  return machine.getTransitionData(from, event)
}

function careTransitions(snapshot: Snapshot): number {
  return getNextTransitions(snapshot).filter((one) => !one.eventType.startsWith('disease.')).length
}
