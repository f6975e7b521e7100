import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findModule, loadCourse } from '#server/course/load-course'
import { sourcesOf } from '#server/course/passage-sources'
import { words as journeyWords } from '#ui/journey/words'
import styles from '#ui/lesson/lesson.module.css'
import { LessonEnd } from '#ui/lesson/lesson-end'
import { LessonHead } from '#ui/lesson/lesson-head'
import { LessonRail } from '#ui/lesson/lesson-rail'
import { SourceList } from '#ui/lesson/source-list'
import { words } from '#ui/lesson/words'
import { PeekLinks } from '#ui/peek/peek-links'
import { LessonText } from '../lesson-text'

type Params = { params: Promise<{ module: string }> }

export const dynamicParams = false

export const generateStaticParams = () => loadCourse().modules.map((module) => ({ module: module.id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const module = findModule(loadCourse(), (await params).module)
  return module ? { title: module.title, description: module.promise } : {}
}

export default async function LessonPage({ params }: Params) {
  const course = loadCourse()
  const module = findModule(course, (await params).module) ?? notFound()
  const next = course.modules[course.modules.indexOf(module) + 1]
  const { sections, blocks } = module.lesson.outline
  return (
    <article className={styles.page}>
      <LessonHead module={module} />
      <LessonRail sections={sections} review={module.lastClinicalReview} moduleId={module.id} />
      <div className={styles.body} data-lesson-body>
        <LessonText course={course} module={module} />
        <PeekLinks />
      </div>
      <div className={styles.after}>
        <LessonEnd
          moduleId={module.id}
          sections={sections.map((one) => one.id)}
          journeys={module.journeys.map((id) => ({ id, title: journeyWords.simulations[id] ?? id }))}
          next={next && { id: next.id, title: next.title }}
        />
        <SourceList sources={sourcesOf(course, blocks)} />
        <p className={styles.small}>
          <a href={`/lessons/${module.id}/facts`}>{words.allFacts}</a>
        </p>
      </div>
    </article>
  )
}
