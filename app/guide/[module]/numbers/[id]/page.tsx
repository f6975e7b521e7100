import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findNumbers, numbersParams } from '#server/course/find-numbers'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/guide/guide.module.css'
import { words } from '#ui/guide/words'

type Params = { params: Promise<{ module: string; id: string }> }

export const dynamicParams = false
export const metadata: Metadata = { title: words.numbers.pageTitle, robots: { index: false } }
export const generateStaticParams = () => numbersParams(loadCourse())

/** The second step before a figure about outlook: how to see it, or not at all. */
export default async function NumbersChoicePage({ params }: Params) {
  const { module, id } = await params
  const { numbers, back } = findNumbers(loadCourse(), module, id) ?? notFound()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.numbers.choose}</h1>
        <p>{numbers.title}.</p>
        <p>{words.numbers.group}</p>
      </header>
      <div className={styles.row}>
        <a className={styles.go} href={back}>
          {words.numbers.notNow}
        </a>
        {(['words', 'picture', 'full'] as const).map((detail) => (
          <a key={detail} className={styles.quiet} href={`/guide/${module}/numbers/${id}/${detail}`}>
            {words.numbers.details[detail]}
          </a>
        ))}
      </div>
    </div>
  )
}
