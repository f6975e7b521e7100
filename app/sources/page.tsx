import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import { SourceLine } from '#ui/lesson/source-list'
import styles from '#ui/reference/reference.module.css'
import { words } from '#ui/reference/words'

export const metadata: Metadata = { title: words.sources.title }

export default function SourcesPage() {
  const course = loadCourse()
  const facts = [...course.facts.values(), ...course.journeys.flatMap((journey) => journey.facts)]
  const sources = [...course.sources.values(), ...course.journeys.flatMap((journey) => journey.sources)]
  const sorted = sources.sort((a, b) => a.by.localeCompare(b.by, 'en') || a.year - b.year)
  const citing = (key: string) => facts.filter((fact) => fact.sources.includes(key)).map((fact) => fact.id)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.sources.title}</h1>
        <p>{words.sources.lead}</p>
      </header>
      <dl className={styles.entries}>
        {sorted.map((source) => (
          <div key={source.key} id={source.key}>
            <dd>
              <SourceLine source={source} />
            </dd>
            {source.stillCurrent ? <dd className={styles.small}>{source.stillCurrent}</dd> : null}
            <dd className={styles.small}>
              {words.sources.usedIn}: {citing(source.key).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
