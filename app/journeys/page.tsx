import type { Metadata } from 'next'
import { findJourney, journeyIds } from '#server/journeys/load-journey'
import { JourneyList } from '#ui/journey/journey-list'
import { words } from '#ui/journey/words'

export const metadata: Metadata = { title: words.list.title, description: words.list.lead }

export default function JourneysPage() {
  return <JourneyList journeys={journeyIds.flatMap((id) => findJourney(id) ?? [])} />
}
