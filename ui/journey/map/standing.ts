import type { LaneLayout } from '#machines/machine-map'
import { type JourneyTrack, topState } from '#machines/track-run'

/** `missed`: not on this way, said in the debrief only; during a run it is `other`. */
export type Standing = 'here' | 'visited' | 'possible' | 'missed' | 'other'

/** How each state of a lane stands in a run; once it is over what was not visited was missed. */
export function readStanding(track: JourneyTrack, region: string, isOver: boolean): (id: string) => Standing {
  const here = topState(track.now.regions[region] ?? '')
  const visited = new Set(track.places.map(({ regions }) => topState(regions[region] ?? '')))
  const possible = track.possible[region] ?? []
  return (id) => {
    if (id === here) return 'here'
    if (visited.has(id)) return 'visited'
    if (isOver) return 'missed'
    return possible.includes(id) ? 'possible' : 'other'
  }
}

/** The ways of a lane that are drawn: those that hold the map together, those taken, and those that may come next. */
export function drawnWays(lane: LaneLayout, track: JourneyTrack, standing: (id: string) => Standing) {
  const taken = new Set(
    track.ways.filter(({ region }) => region === lane.region).map(({ from, to }) => `${from}>${to}`),
  )
  return lane.edges
    .map((edge) => ({
      ...edge,
      isTaken: taken.has(`${edge.from}>${edge.to}`),
      isNext: standing(edge.from) === 'here' && standing(edge.to) === 'possible',
    }))
    .filter(({ isSpine, isTaken, isNext }) => isSpine || isTaken || isNext)
}
