import type { Metadata } from 'next'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/reference/reference.module.css'
import { words } from '#ui/reference/words'

export const metadata: Metadata = { title: words.glossary.title }

const letterOf = (term: string) => term.charAt(0).toUpperCase()

export default function GlossaryPage() {
  const terms = [...loadCourse().glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'))
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.glossary.title}</h1>
        <p>{words.glossary.lead(terms.length)}</p>
      </header>
      <nav className={styles.letters} aria-label={words.glossary.letters}>
        {letters.map((letter) => (
          <a key={letter} href={`#${terms.find(({ term }) => letterOf(term) === letter)?.id}`}>
            {letter}
          </a>
        ))}
      </nav>
      <dl className={styles.entries}>
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>{term.term}</dt>
            {term.aliases.length > 0 ? (
              <dd className={styles.small}>
                {words.glossary.also}: {term.aliases.join(', ')}
              </dd>
            ) : null}
            <dd>
              <span className={styles.small}>{words.glossary.clinical}:</span> {term.clinical}
            </dd>
            <dd>
              <span className={styles.small}>{words.glossary.plain}:</span> {term.plain}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
