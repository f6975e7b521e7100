import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findModule, loadCourse } from '#server/course/load-course'
import type { CourseModule } from '#server/course/load-module'
import { factsOfModule } from '#server/course/passage-sources'
import { findGuideScreen, findLessonPassage } from '#server/course/registers'
import { FactView } from '#ui/lesson/fact-view'
import { words } from '#ui/lesson/words'
import styles from '#ui/reference/reference.module.css'

type Params = { params: Promise<{ module: string }> }

export const dynamicParams = false
export const generateStaticParams = () => loadCourse().modules.map((module) => ({ module: module.id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const module = findModule(loadCourse(), (await params).module)
  return module ? { title: words.factsTitle(module.number) } : {}
}

/** Every fact of a module on a page of its own: what a reviewer reads, and what the source marks open. */
export default async function FactsPage({ params }: Params) {
  const course = loadCourse()
  const module = findModule(course, (await params).module) ?? notFound()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.factsTitle(module.number)}</h1>
        <p>
          <a href={`/lessons/${module.id}`}>{module.title}</a>
        </p>
        <p>{words.factsLead}</p>
      </header>
      {factsOfModule(course, module).map(({ fact, sources }) => (
        <FactView key={fact.id} fact={fact} sources={sources} passages={passagesOf(module, fact.id)} />
      ))}
    </div>
  )
}

function passagesOf(module: CourseModule, fact: string) {
  const anchor = findLessonPassage(module, [fact])
  const screen = findGuideScreen(module, [fact])
  return [
    ...(anchor ? [{ href: `/lessons/${module.id}#${anchor}`, text: words.clinicalHere }] : []),
    ...(screen ? [{ href: `/guide/${module.id}#${screen}`, text: words.plainHere }] : []),
  ]
}
