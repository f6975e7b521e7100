import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, createMachine, initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from './patient-journey.machine'
import { readPlace } from './track-run'
import { compileTransitionTable } from './transition-table'

const events = [...journeyEventCatalogue]
const table = compileTransitionTable(patientJourneyMachine, events)
const placesOf = (snapshot: AnyMachineSnapshot) => readPlace(snapshot, 0).regions
const numberOf = (snapshot: AnyMachineSnapshot) => {
  const wanted = JSON.stringify(placesOf(snapshot))
  return table.places.findIndex((place) => JSON.stringify(place) === wanted)
}

describe('the transition table of the patient journey', { timeout: 60_000 }, () => {
  it('holds every state that can be reached, once, and starts where the machine starts', () => {
    const plans = getShortestPaths(patientJourneyMachine, {
      events,
      serializeState: (snapshot) => JSON.stringify(snapshot.value),
    })
    expect(table.places.map((place) => JSON.stringify(place)).sort()).toEqual(
      plans.map(({ state }) => JSON.stringify(placesOf(state))).sort(),
    )
    expect(new Set(table.places.map((place) => place.care)).size).toBe(24)
    expect(table.places[table.start]).toEqual({ truth: 'growing', care: 'diagnosis' })
  })

  it('agrees with the machine on every pair of state and event', () => {
    const plans = getShortestPaths(patientJourneyMachine, {
      events,
      serializeState: (snapshot) => JSON.stringify(snapshot.value),
    })
    const disagreeing = plans.flatMap(({ state }) =>
      events.filter((event, code) => {
        const to = table.next[numberOf(state) * table.eventCount + code]
        return to !== numberOf(transition(patientJourneyMachine, state, event)[0])
      }),
    )
    expect(plans.length * events.length).toBe(table.next.length)
    expect(disagreeing).toEqual([])
  })

  it('agrees with the machine along any sequence of events', () => {
    const codes = fc.array(fc.nat(events.length - 1), { maxLength: 60 })
    fc.assert(
      fc.property(codes, (sequence) => {
        let snapshot: AnyMachineSnapshot = initialTransition(patientJourneyMachine)[0]
        let state = table.start
        for (const code of sequence) {
          const event = events[code] ?? events[0]
          if (!event) throw new RangeError('no event')
          snapshot = transition(patientJourneyMachine, snapshot, event)[0]
          state = table.next[state * table.eventCount + code] ?? -1
          expect(table.places[state]).toEqual(placesOf(snapshot))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a machine that remembers more than its state', () => {
    const counting = createMachine({ id: 'counting', context: { count: 0 } })
    expect(() => compileTransitionTable(counting, [])).toThrow(
      new RangeError('counting keeps a context, which a table cannot hold'),
    )
  })
})
