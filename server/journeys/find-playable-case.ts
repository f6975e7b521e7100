import type { PlayableCase } from '#domain/journey/journey'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { caseFiles } from './case-files'
import { loadJourney } from './load-journey'

const found = new Map<string, PlayableCase>()

/**
 * A case by its id, or by one it bore before, ready to be replayed. Kept for the life of the process.
 *
 * @returns undefined where the simulation has no such case
 */
export async function findPlayableCase(
  simulation: string,
  caseId: string,
): Promise<PlayableCase | undefined> {
  const key = `${simulation} ${caseId}`
  const known = found.get(key)
  if (known) return known
  const journey = caseFiles()
    .map(({ id }) => loadJourney(id))
    .find((one) => one.simulation === simulation && [one.id, ...one.formerly].includes(caseId))
  if (!journey) return undefined
  const playable = makePlayableCase(journey, await loadPlot(journey))
  found.set(key, playable)
  return playable
}
