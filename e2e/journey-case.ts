import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import type { Run } from '#domain/journey/replay-log'
import { formatRunAddress, type RunMode } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { loadMachine } from '#machines/load-machine'
import { loadJourney } from '#server/journeys/load-journey'
import { type Choose, playRun } from '#server/journeys/proof/play-run'

export type TestedCase = Awaited<ReturnType<typeof loadCase>>

/** A case as the rules know it: what the browser has to agree with. */
export async function loadCase(id: string) {
  const journey = loadJourney(id)
  const [drawPlot, machine] = await Promise.all([loadPlot(journey), loadMachine(journey)])
  const playable = makePlayableCase(journey, drawPlot)
  const path = `/journeys/${journey.simulation}`
  const play = (seed: number, choose: Choose = expertChoice): Run => playRun(playable.courseFor(seed), choose)
  /** The path and query of a run as far as `length` decisions. */
  const addressOf = (seed: number, run: Run, length = run.log.length, mode: RunMode = 'exploring') =>
    `${path}?${formatRunAddress(playable, seed, run.log.slice(0, length), mode)}`
  /** The first seed whose course ends so. */
  const seedWith = (outcome: string): number => {
    for (let seed = 0; seed < 200; seed += 1) if (playable.courseFor(seed).outcome === outcome) return seed
    throw new RangeError(`no seed up to 200 gives ${outcome}`)
  }
  return { id, journey, playable, machine, path, play, addressOf, seedWith }
}
