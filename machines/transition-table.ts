import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { TransitionTable } from '#domain/journey/cohort/transition-table'
import type { SimulationEvent } from '#domain/journey/journey-event'
import { readPlace } from './track-run'

const mostStates = 65_536

/**
 * Compiles a statechart to a table by visiting every state that its events can lead to. It must remember nothing but
 * its state: then its guards read the event alone, and `events` has to hold every payload that they can tell apart.
 *
 * @param events - their places in this list are their numbers in the table
 * @throws RangeError when the statechart keeps a context or has too many states
 */
export function compileTransitionTable(
  machine: AnyStateMachine,
  events: readonly SimulationEvent[],
): TransitionTable {
  if (machine.config.context !== undefined)
    throw new RangeError(`${machine.id} keeps a context, which a table cannot hold`)
  const reached = getAdjacencyMap(machine, { events: [...events], serializeState, serializeEvent })
  const keys = Object.keys(reached)
  if (keys.length > mostStates) throw new RangeError(`${machine.id} has over ${mostStates} states`)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const next = new Uint16Array(keys.length * events.length)
  const states = Object.values(reached)
  for (const [number, { transitions }] of states.entries())
    for (const [place, event] of events.entries()) {
      const move = transitions[serializeEvent(event)]
      const to = move ? numbers.get(serializeState(move.state)) : number
      next[number * events.length + place] = to ?? number
    }
  return {
    eventCount: events.length,
    start: 0,
    next,
    places: states.map(({ state }) => readPlace(state, 0).regions),
  }
}

const serializeState = (snapshot: AnyMachineSnapshot): string => JSON.stringify(snapshot.value)
const serializeEvent = (event: SimulationEvent): string => JSON.stringify(event)
