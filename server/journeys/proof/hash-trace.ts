import { createHash } from 'node:crypto'
import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/track-run'

/**
 * A digest of everything that a seed and a policy decide: the person, the truth, every measurement and ruling, the
 * decisions with their keys and scores, the events and the places. Words are left out, so that mending a sentence
 * does not change it.
 */
export function hashTrace(run: Run, track: JourneyTrack): string {
  const { outcome, person, truth, panels } = run.course
  const figures = panels.map((panel) => ({ ...panel, title: '' }))
  const decided = run.taken.map(({ decision, choice, score }) => [decision.id, choice, score])
  const trace = [outcome, person.age, truth.samples, truth.looks, figures, decided, run.events, track.places]
  return createHash('sha256').update(JSON.stringify(trace)).digest('hex').slice(0, 16)
}
