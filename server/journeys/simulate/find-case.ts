import type { AnyStateMachine } from 'xstate'
import type { PlayableCase } from '#domain/journey/journey'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadMachine } from '#machines/load-machine'
import { loadJourneys } from '../load-journey'

export type FoundCase =
  | { readonly kind: 'case'; readonly playable: PlayableCase; readonly machine: AnyStateMachine }
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }

/** The case of an id. The id of a simulation with several cases takes them in turn, by the seed. */
export async function findCase(id: string, seed: number): Promise<FoundCase> {
  const all = loadJourneys()
  const cases = all.filter((journey) => journey.simulation === id)
  const journey = all.find((one) => one.id === id) ?? cases[seed % Math.max(cases.length, 1)]
  if (!journey) {
    const ids = [...new Set(all.flatMap((one) => [one.simulation, one.id]))]
    return { kind: 'unknown', ids }
  }
  const [drawPlot, machine] = await Promise.all([loadPlot(journey), loadMachine(journey)])
  return { kind: 'case', playable: makePlayableCase(journey, drawPlot), machine }
}
