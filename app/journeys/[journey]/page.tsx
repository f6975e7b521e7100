import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadCourse } from '#server/course/load-course'
import { listSimulations } from '#server/journeys/list-simulations'
import { words } from '#ui/journey/words'
import { JourneyIsland } from './journey-island'

type Props = { readonly params: Promise<{ readonly journey: string }> }

/** Runs before the first paint: a link to a run does not show the briefing first. */
const MARK_OPENING =
  "if(/[?&]seed=/.test(location.search))document.documentElement.setAttribute('data-opening-run','')"

export const dynamicParams = false

export function generateStaticParams() {
  return listSimulations().map(({ id }) => ({ journey: id }))
}

const find = (id: string) => listSimulations().find((one) => one.id === id)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const simulation = find((await params).journey)
  const [first] = simulation?.cases ?? []
  return simulation && first
    ? { title: words.simulations[simulation.id] ?? first.title, description: first.promise }
    : {}
}

export default async function JourneyPage({ params }: Props) {
  const simulation = find((await params).journey)
  if (!simulation) notFound()
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no input */}
      <script dangerouslySetInnerHTML={{ __html: MARK_OPENING }} />
      <JourneyIsland
        simulation={simulation.id}
        cases={simulation.cases}
        supportLines={loadCourse().supportLines}
      />
    </>
  )
}
