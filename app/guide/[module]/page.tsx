import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findModule, loadCourse } from '#server/course/load-course'
import styles from '#ui/guide/guide.module.css'
import { GuideIsland } from '#ui/guide/guide-island'
import { LastScreen } from '#ui/guide/last-screen'
import { words } from '#ui/guide/words'
import { PeekLinks } from '#ui/peek/peek-links'
import { GuideText } from '../guide-text'

type Params = { params: Promise<{ module: string }> }

export const dynamicParams = false

export const generateStaticParams = () => loadCourse().modules.map((module) => ({ module: module.id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const module = findModule(loadCourse(), (await params).module)
  return module ? { title: `${words.part(module.number)}: ${module.title}` } : {}
}

export default async function GuideModulePage({ params }: Params) {
  const course = loadCourse()
  const module = findModule(course, (await params).module) ?? notFound()
  const next = course.modules[course.modules.indexOf(module) + 1]
  return (
    <div className={styles.page} data-guide="">
      <header className={styles.head}>
        <p className={styles.eyebrow}>{words.part(module.number)}</p>
        <h1>{module.title}</h1>
      </header>
      <div className={styles.screens}>
        <GuideText course={course} module={module} />
        <LastScreen
          before={module.guide.outline.at(-1)?.id ?? ''}
          next={next && { id: next.id, title: next.title }}
        />
      </div>
      <nav className={styles.tools} aria-label={words.tools}>
        <GuideIsland moduleId={module.id} />
        <a className={styles.tool} href="/guide/help">
          {words.whenToCall}
        </a>
        <a className={styles.tool} href="/guide">
          {words.pause}
        </a>
      </nav>
      <PeekLinks />
    </div>
  )
}
