import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import { listSimulations } from '#server/journeys/list-simulations'
import { JourneyList } from '#ui/journey/briefing/journey-list'
import { words } from '#ui/journey/words'

export const metadata: Metadata = { title: words.list.title, description: words.list.lead }

export default function JourneysPage() {
  const { modules } = loadCourse()
  const simulations = listSimulations().map(({ id, cases }) => {
    const module = modules.find((one) => one.journeys[0] === id)
    return {
      id,
      cases,
      title: words.simulations[id] ?? cases[0]?.title ?? id,
      moduleTitle: module ? words.list.module(module.number, module.title) : null,
    }
  })
  return <JourneyList simulations={simulations} />
}
