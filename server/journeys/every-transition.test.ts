import { describe, expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import type { PlayableCase } from '#domain/journey/journey'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadMachine } from '#machines/load-machine'
import { writtenTransitions } from '#machines/proof/written-transitions'
import { loadJourneys } from './load-journey'
import { exploreCourse } from './proof/explore-case'

const seeds = 120

const played = await Promise.all(
  loadJourneys().map(async (journey) => ({
    playable: makePlayableCase(journey, await loadPlot(journey)),
    machine: await loadMachine(journey),
  })),
)
const machines = new Map<AnyStateMachine, PlayableCase[]>()
for (const { playable, machine } of played)
  machines.set(machine, [...(machines.get(machine) ?? []), playable])

describe.each([...machines].map(([machine, cases]) => ({ id: machine.id, machine, cases })))(
  'the cases on the statechart $id',
  ({ machine, cases }) => {
    it('take every transition that is written, between them', () => {
      const open = new Set(writtenTransitions(machine))
      for (const { courseFor } of cases)
        for (let seed = 0; seed < seeds && open.size > 0; seed += 1)
          for (const name of exploreCourse(courseFor(seed), machine).transitions) open.delete(name)
      expect([...open]).toEqual([])
    })
  },
)
