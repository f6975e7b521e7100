import type { Journey } from '#domain/journey/journey'
import { loadJourneys } from './load-journey'

/** What a briefing tells of a case before it is opened. */
export type CaseSummary = ReturnType<typeof summariseCase>

export type Simulation = { readonly id: string; readonly cases: readonly CaseSummary[] }

/** Every simulation with its cases, in the order of the simulations; stories of educators' own come last. */
export function listSimulations(): readonly Simulation[] {
  const cases = loadJourneys()
  const ids = [...new Set(cases.map(({ simulation }) => simulation))]
  return ids.map((id) => ({
    id,
    cases: cases.filter(({ simulation }) => simulation === id).map(summariseCase),
  }))
}

function summariseCase(journey: Journey) {
  const { id, formerly, version, title, who, promise, minutes, objectives, contentNote, fiction } = journey
  return { id, formerly, version, title, who, promise, minutes, objectives, contentNote, fiction }
}
