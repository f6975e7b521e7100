import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { loadCourse } from '#server/course/load-course'
import { readTermEvidence, type TermColumn } from '#server/evidence/read-term-evidence'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { PrintButton } from '#ui/educator/classes/print-button'
import styles from '#ui/educator/evidence/evidence.module.css'
import { TermTable } from '#ui/educator/evidence/term-table'
import { words } from '#ui/educator/evidence/words'
import { enterPage } from '../../../enter-page'

const { terms: said } = words

export const metadata: Metadata = { title: said.title }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function TermsPage({ params }: Props) {
  const { class: classId } = await params
  const { course, columns, rows } = await enterPage(async (asked) => {
    const store = await openStore()
    const educator = await requireEducator(asked)
    await requireClassEducator(store, educator, classId)
    const course = loadCourse()
    return { course, ...(await readTermEvidence(store, educator, classId, course)) }
  })
  const labelled = columns.map((column) => ({ ...column, label: nameColumn(column, columns) }))
  const modules = course.modules.filter(({ id }) => rows.some(({ moduleId }) => moduleId === id))
  return (
    <div className={styles.page}>
      <header className={styles.section}>
        <h2>{said.heading(columns.at(-1)?.className ?? '')}</h2>
        {columns.some(({ isDemo }) => isDemo) && <p className={styles.demo}>{words.demo}</p>}
        <p className={styles.soft}>{said.lead}</p>
        {columns.length < 2 && <p className={styles.soft}>{said.one}</p>}
        <ul className={`${styles.soft} ${styles.classes}`}>
          {labelled.map(({ classId: id, label, learners, counting }) => (
            <li key={id}>
              <a href={`/teach/${id}/evidence`}>{said.basis(label, learners, words.counting[counting])}</a>
            </li>
          ))}
        </ul>
        <div className={styles.row}>
          <a href={`/teach/${classId}/evidence`}>{said.back}</a>
          <PrintButton text={words.print} />
        </div>
      </header>
      {modules.map(({ id, number, title }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h3 id={id}>{words.module(number, title)}</h3>
          <TermTable
            label={words.module(number, title)}
            columns={labelled}
            rows={rows.filter(({ moduleId }) => moduleId === id)}
          />
        </section>
      ))}
      <p className={styles.soft}>
        {words.fixed} {words.supporting}
      </p>
    </div>
  )
}

/** By the term alone, unless a term has several classes. */
function nameColumn({ term, className, classId }: TermColumn, columns: readonly TermColumn[]): string {
  const shared = columns.filter((one) => one.term === term)
  if (shared.length === 1) return term
  const isNameShared = shared.some((one) => one.classId !== classId && one.className === className)
  const place = shared.findIndex((one) => one.classId === classId) + 1
  return isNameShared ? said.numbered(term, className, place) : said.named(term, className)
}
