import type { Metadata } from 'next'
import styles from '#ui/reference/reference.module.css'
import { words } from '#ui/reference/words'

export const metadata: Metadata = { title: words.about.title }

export default function AboutPage() {
  return (
    <div className={styles.page}>
      <h1>{words.about.title}</h1>
      {words.about.sections.map((section) => (
        <section key={section.title} className={styles.section}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
