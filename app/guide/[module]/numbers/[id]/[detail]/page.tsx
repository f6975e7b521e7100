import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findNumbers, numbersParams } from '#server/course/find-numbers'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/guide/guide.module.css'
import { NumbersDetail } from '#ui/guide/numbers-detail'
import { words } from '#ui/guide/words'
import { SourceLine } from '#ui/lesson/source-list'

const DETAILS = ['words', 'picture', 'full'] as const
type Detail = (typeof DETAILS)[number]
type Params = { params: Promise<{ module: string; id: string; detail: string }> }

export const dynamicParams = false
export const metadata: Metadata = { title: words.numbers.pageTitle, robots: { index: false } }
export const generateStaticParams = () =>
  numbersParams(loadCourse()).flatMap((one) => DETAILS.map((detail) => ({ ...one, detail })))

const isDetail = (text: string): text is Detail => DETAILS.some((one) => one === text)

export default async function NumbersDetailPage({ params }: Params) {
  const { module, id, detail } = await params
  const found = findNumbers(loadCourse(), module, id)
  if (!found || !isDetail(detail)) notFound()
  const sources = new Map(
    found.entries.flatMap((entry) => entry.sources.map((source) => [source.key, source])),
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{found.numbers.title}</h1>
      </header>
      <div className={styles.text} data-statistic-sensitive="">
        <NumbersDetail numbers={found.numbers} detail={detail} />
        <p>{words.numbers.group}</p>
      </div>
      <section className={styles.urgency} aria-labelledby="source">
        <h2 id="source">{words.numbers.source}</h2>
        <p>{words.numbers.data(found.numbers.dataYear)}</p>
        <ul>
          {[...sources.values()].map((source) => (
            <li key={source.key}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.row}>
        <a className={styles.go} href={found.back}>
          {words.numbers.backToGuide}
        </a>
      </p>
    </div>
  )
}
