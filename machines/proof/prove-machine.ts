import { describe, expect, it } from 'vitest'
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  getNextTransitions,
  transition,
} from 'xstate'
import { getShortestPaths, getStateNodes } from 'xstate/graph'
import type { SimulationEvent } from '#domain/journey/journey-event'

/**
 * The proof that every statechart of a simulation owes, by searching its whole graph with every event that its guards
 * can tell apart.
 */
export function proveMachine(machine: AnyStateMachine, events: readonly SimulationEvent[]): void {
  const key = (snapshot: AnyMachineSnapshot) => JSON.stringify(snapshot.value)
  const ended = (snapshot: AnyMachineSnapshot) => snapshot.hasTag('ended')
  const nodes: readonly AnyStateNode[] = getStateNodes(machine.root)
  const plans = getShortestPaths(machine, { events: [...events], serializeState: key })
  const edges = plans.flatMap(({ state }) =>
    events.map((event) => ({ from: state, event, to: transition(machine, state, event)[0] })),
  )
  const careMoves = (snapshot: AnyMachineSnapshot) =>
    getNextTransitions(snapshot).filter(({ source }) => source.path[0] === 'care').length

  describe(`the statechart ${machine.id}, searched whole`, () => {
    it('reaches every state', () => {
      const reached = new Set(plans.flatMap(({ state }) => state._nodes.map((node: AnyStateNode) => node.id)))
      expect(nodes.map((node) => node.id).filter((id) => !reached.has(id))).toEqual([])
    })

    it('takes every transition, every guarded branch included', () => {
      const written = nodes.flatMap((node) => [...node.transitions.values()].flat())
      const taken = new Set(edges.flatMap(({ from, event }) => machine.getTransitionData(from, event) ?? []))
      const missed = written.filter((one) => !taken.has(one))
      expect(missed.map((one) => `${one.source.id} ${one.eventType}`)).toEqual([])
      expect(written.length).toBeGreaterThanOrEqual(nodes.length / 2)
    })

    it('has no dead end: from every state of care the debrief can be reached', () => {
      const ending = new Set(plans.filter(({ state }) => ended(state)).map(({ state }) => key(state)))
      for (let before = -1; before !== ending.size; ) {
        before = ending.size
        for (const { from, to } of edges) if (ending.has(key(to))) ending.add(key(from))
      }
      expect(plans.map(({ state }) => key(state)).filter((state) => !ending.has(state))).toEqual([])
    })

    it('ends in the debrief and nowhere else', () => {
      const stuck = plans.filter(({ state }) => careMoves(state) === 0)
      expect(stuck.length).toBeGreaterThan(0)
      expect(stuck.filter(({ state }) => !ended(state)).map(({ state }) => key(state))).toEqual([])
      const unended = plans.filter(({ state }) => ended(state) && careMoves(state) > 0)
      expect(unended.map(({ state }) => key(state))).toEqual([])
    })

    it('gives every state of care exactly one tag for the screen', () => {
      const untagged = plans.filter(({ state }) => state.tags.size !== 1).map(({ state }) => key(state))
      expect(untagged).toEqual([])
    })

    it('keeps truth and care apart: an event moves one of them only', () => {
      const crossed = edges.filter(({ from, to }) => {
        const moved = (region: string) =>
          JSON.stringify(from.value[region]) !== JSON.stringify(to.value[region])
        return moved('truth') && moved('care')
      })
      expect(crossed.map(({ event }) => event.type)).toEqual([])
    })
  })
}
