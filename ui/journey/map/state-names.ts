import { createContext } from 'react'
import type { JourneyPlace } from '#machines/track-run'

/** What the states of one statechart are called: by region, by top state of a region, and by inner state. */
export type StateNames = {
  readonly lanes: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly inner: Readonly<Record<string, string>>
}

export const StateNamesContext = createContext<StateNames>({ lanes: {}, states: {}, inner: {} })

/** The name of a place in a region by its path, `surveillance.close` as "Follow-up, every three months". */
export function placeName(names: StateNames, region: string, path: string): string {
  const [top = path, inner] = path.split('.')
  const name = topName(names, region, top)
  const detail = inner === undefined ? undefined : names.inner[inner]
  return detail ? `${name}, ${detail}` : name
}

/** The name of a top state without the soft hyphen by which the map may break it. */
export const topName = (names: StateNames, region: string, top: string): string =>
  breakableName(names, region, top).replace('\u00ad', '')

export const breakableName = (names: StateNames, region: string, top: string): string =>
  names.states[region]?.[top] ?? top

export const careName = (names: StateNames, place: JourneyPlace): string =>
  placeName(names, 'care', place.regions.care ?? '')
