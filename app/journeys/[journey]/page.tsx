import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadCourse } from '#server/course/load-course'
import { layOutCareMap } from '#server/journeys/lay-out-care-map'
import { findJourney, journeyIds } from '#server/journeys/load-journey'
import { JourneyIsland } from './journey-island'

type Props = { readonly params: Promise<{ readonly journey: string }> }

/** Runs before the first paint: a link to a run does not show the briefing first. */
const MARK_OPENING =
  "if(/[?&]seed=/.test(location.search))document.documentElement.setAttribute('data-opening-run','')"

export const dynamicParams = false

export function generateStaticParams() {
  return journeyIds.map((journey) => ({ journey }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const journey = findJourney((await params).journey)
  return journey ? { title: journey.title, description: journey.promise } : {}
}

export default async function JourneyPage({ params }: Props) {
  const journey = findJourney((await params).journey)
  if (!journey) notFound()
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no input */}
      <script dangerouslySetInnerHTML={{ __html: MARK_OPENING }} />
      <JourneyIsland journey={journey} layout={layOutCareMap()} supportLines={loadCourse().supportLines} />
    </>
  )
}
