import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import type { SimulationEvent } from '#domain/journey/journey-event'

/** Every transition that a statechart writes down, guarded branches apart, by the same name in every process. */
export function writtenTransitions(machine: AnyStateMachine): ReadonlySet<string> {
  return new Set(namesOf(machine).values())
}

const named = new WeakMap<AnyStateMachine, ReadonlyMap<object, string>>()

/** The name of every transition object of a statechart. */
export function namesOf(machine: AnyStateMachine): ReadonlyMap<object, string> {
  const known = named.get(machine)
  if (known) return known
  const names = new Map<object, string>()
  for (const node of getStateNodes(machine.root))
    for (const [place, one] of [...node.transitions.values()].flat().entries())
      names.set(one, `${one.source.path.join('.')} ${one.eventType} ${place}`)
  named.set(machine, names)
  return names
}

/** The names of the transitions that events take, from the beginning. */
export function takenTransitions(
  machine: AnyStateMachine,
  events: readonly SimulationEvent[],
): ReadonlySet<string> {
  const taken = new Set<string>()
  let snapshot: AnyMachineSnapshot = initialTransition(machine)[0]
  for (const event of events) {
    for (const one of machine.getTransitionData(snapshot, event) ?? []) {
      const name = namesOf(machine).get(one)
      if (name !== undefined) taken.add(name)
    }
    snapshot = transition(machine, snapshot, event)[0]
  }
  return taken
}
