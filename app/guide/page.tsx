import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/guide/guide.module.css'
import { PartLink } from '#ui/guide/part-link'
import { words } from '#ui/guide/words'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function GuidePage() {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className={styles.small}>{words.kept}</p>
        <p>
          <a href="/guide/help">{words.whenToCall}</a>
        </p>
      </header>
      <ol className={styles.parts}>
        {loadCourse().modules.map((module) => (
          <li key={module.id}>
            <PartLink moduleId={module.id} screens={module.guide.outline.map((screen) => screen.id)}>
              <span className={styles.eyebrow}>{words.part(module.number)}</span>
              <span className={styles.partTitle}>{module.title}</span>
              <span className={styles.small}>{words.screens(module.guide.outline.length)}</span>
            </PartLink>
          </li>
        ))}
      </ol>
    </div>
  )
}
