import type { Run } from '#domain/journey/replay-log'
import type { JourneyTag } from '#machines/journey-tag'
import { type JourneyTrack, topState } from '#machines/track-run'
import { tellingPlace } from './telling-place'

/** `state` is the top state of care. Months. */
export type CareBand = {
  readonly from: number
  readonly to: number
  readonly state: string
  readonly tag: JourneyTag
}

/**
 * What the chart said from visit to visit: neighbours with the same status become one band, and a visit at which
 * nothing was found or changed adds to the band before it.
 */
export function careBands(run: Run, track: JourneyTrack): CareBand[] {
  const bands: CareBand[] = []
  for (const [order, index] of run.met.entries()) {
    const visit = run.course.visits[index]
    const next = run.course.visits[run.met[order + 1] ?? -1]
    const place = tellingPlace(track, run.met, order)
    if (!visit || !place || !next) continue
    const state = topState(place.regions.care ?? '')
    const last = bands.at(-1)
    const isQuiet = track.places.every(({ visitIndex }) => visitIndex !== index)
    if (last && (isQuiet || last.state === state)) bands[bands.length - 1] = { ...last, to: next.month }
    else bands.push({ from: order === 0 ? 0 : visit.month, to: next.month, state, tag: place.tag })
  }
  return bands
}
