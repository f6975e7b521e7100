import type { JourneyPlace, JourneyTrack } from '#machines/patient-journey-replay'

const telling = new Set(['complete', 'partial', 'stable', 'progression', 'returned'])

/** The place that sums a visit up: the response or return it found, else where it ended, else where it began. */
export function tellingPlace(track: JourneyTrack, visitIndex: number): JourneyPlace | undefined {
  const open = track.places.filter((place) => place.tag !== 'ended')
  const ofVisit = open.filter((place) => place.visitIndex === visitIndex)
  return (
    ofVisit.findLast((place) => telling.has(place.tag)) ??
    ofVisit.at(-1) ??
    open.findLast((place) => place.visitIndex < visitIndex)
  )
}
