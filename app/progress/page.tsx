import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import { listSimulations } from '#server/journeys/list-simulations'
import { ProgressView } from '#ui/progress/progress-view'
import { words } from '#ui/progress/words'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function ProgressPage() {
  const modules = loadCourse().modules.map((module) => ({
    id: module.id,
    number: module.number,
    title: module.title,
    sections: module.lesson.outline.sections.length,
    screens: module.guide.outline.length,
    teachBacks: module.teachBacks.map(({ id, prompt }) => {
      const screen = module.guide.outline.find((one) => one.teachBacks.includes(id))?.id ?? ''
      return { id, prompt, screen }
    }),
  }))
  const cases = listSimulations().flatMap((simulation) =>
    simulation.cases.map(({ id, title }) => ({ id, title, simulation: simulation.id })),
  )
  return <ProgressView modules={modules} cases={cases} />
}
