import type { Run } from '#domain/journey/replay-log'
import type { JourneyTag } from '#machines/patient-journey.machine'
import type { JourneyTrack } from '#machines/patient-journey-replay'
import { careName } from '../status-tag'
import { tellingPlace } from './telling-place'

export type CareBand = {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly tag: JourneyTag
}

/**
 * What the chart said from visit to visit: neighbours with the same status become one band, and a visit at which
 * nothing was found or changed adds to the band before it. Months.
 */
export function careBands(run: Run, track: JourneyTrack): CareBand[] {
  const bands: CareBand[] = []
  for (const [index, visit] of run.course.visits.entries()) {
    const place = tellingPlace(track, index)
    const next = run.course.visits[index + 1]
    if (!place || !next) continue
    const name = careName(place.care.split('.')[0] ?? '')
    const last = bands.at(-1)
    const isQuiet = track.places.every(({ visitIndex }) => visitIndex !== index)
    if (last && (isQuiet || last.name === name)) bands[bands.length - 1] = { ...last, to: next.month }
    else bands.push({ from: index === 0 ? 0 : visit.month, to: next.month, name, tag: place.tag })
  }
  return bands
}
