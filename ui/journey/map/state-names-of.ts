import type { Journey } from '#domain/journey/journey'
import { nameStoryStates } from '#domain/journey/story/story-names'
import { stateWords } from '../state-words'
import { words } from '../words'
import type { StateNames } from './state-names'

/** What the states of a case's chart are called; a story brings its own names. */
export function stateNamesOf(journey: Journey): StateNames {
  const known = stateWords[journey.machine]
  if (known) return known
  const { lanes, states } = nameStoryStates(journey)
  return { lanes: { care: words.run.conversation, ...lanes }, states, inner: {} }
}
