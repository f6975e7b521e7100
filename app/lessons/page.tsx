import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/map/map.module.css'
import { ModuleStatus } from '#ui/map/module-status'
import { NextStep } from '#ui/map/next-step'
import { words } from '#ui/map/words'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function CourseMapPage() {
  const { modules } = loadCourse()
  const steps = modules.map(({ id, title, lesson }) => ({
    id,
    title,
    sections: lesson.outline.sections.length,
  }))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <NextStep steps={steps} />
      </header>
      <ol className={styles.modules}>
        {modules.map((module) => (
          <li key={module.id} className={styles.module}>
            <p className={styles.eyebrow}>
              {words.module(module.number)} · {words.minutes(module.minutes)}
            </p>
            <h2 className={styles.title}>
              <a href={`/lessons/${module.id}`}>{module.title}</a>
            </h2>
            <p>{module.promise}</p>
            <ModuleStatus moduleId={module.id} sections={module.lesson.outline.sections.length} />
            <p className={styles.links}>
              <a href={`/lessons/${module.id}/quiz`}>{words.quiz}</a>
              <a href={`/guide/${module.id}`}>{words.plain}</a>
            </p>
          </li>
        ))}
      </ol>
      <section className={styles.module} aria-labelledby="journeys">
        <h2 id="journeys" className={styles.title}>
          <a href="/journeys">{words.journeys}</a>
        </h2>
        <p>{words.journeysText}</p>
      </section>
    </div>
  )
}
