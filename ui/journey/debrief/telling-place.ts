import type { JourneyPlace, JourneyTrack } from '#machines/track-run'

const telling = new Set(['complete', 'partial', 'stable', 'progression', 'returned'])

/** The place that sums a visit up: the response or return it found, else where it ended, else where it began. */
export function tellingPlace(
  track: JourneyTrack,
  met: readonly number[],
  order: number,
): JourneyPlace | undefined {
  const open = track.places.filter((place) => place.tag !== 'ended')
  const ofVisit = open.filter((place) => place.visitIndex === met[order])
  const before = new Set(met.slice(0, order))
  return (
    ofVisit.findLast((place) => telling.has(place.tag)) ??
    ofVisit.at(-1) ??
    open.findLast((place) => before.has(place.visitIndex))
  )
}
