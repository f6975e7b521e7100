import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/guide/guide.module.css'
import { RedFlagList } from '#ui/guide/red-flag-list'
import { SupportLineList } from '#ui/guide/support-line-list'
import { words } from '#ui/guide/words'

export const metadata: Metadata = { title: words.help.title }

export default function HelpPage() {
  const { redFlags, supportLines } = loadCourse()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.help.title}</h1>
        <p>{words.help.lead}</p>
      </header>
      <RedFlagList redFlags={redFlags} level={2} />
      <section className={styles.urgency} aria-labelledby="lines">
        <h2 id="lines">{words.help.lines}</h2>
        <p className={styles.small}>{words.help.linesNote}</p>
        <SupportLineList lines={supportLines} />
      </section>
    </div>
  )
}
