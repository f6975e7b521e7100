import { CaseError } from '#domain/journey/case-error'
import type { Journey } from '#domain/journey/journey'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadMachine } from '#machines/load-machine'
import { ContentError } from '../course/content-error'
import { loadJourneys } from './load-journey'

const seeds = 20

/**
 * Loads every case and lays it over its first patients.
 *
 * @throws ContentError naming the case and the place in it that does not hold together
 */
export async function checkCases(): Promise<void> {
  for (const journey of loadJourneys()) await checkCase(journey)
}

async function checkCase(journey: Journey): Promise<void> {
  await loadMachine(journey)
  const playable = makePlayableCase(journey, await loadPlot(journey))
  for (let seed = 0; seed < seeds; seed += 1) checkSeed(playable.courseFor, journey, seed)
}

function checkSeed(courseFor: (seed: number) => unknown, { id }: Journey, seed: number): void {
  try {
    courseFor(seed)
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    throw new ContentError(
      `the case ${id}, seed ${seed}`,
      error.place,
      'a case that holds together',
      error.message,
    )
  }
}
