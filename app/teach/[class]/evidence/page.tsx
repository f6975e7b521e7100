import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { loadCourse } from '#server/course/load-course'
import { readEvidence } from '#server/evidence/read-evidence'
import { EVIDENCE_COLUMNS } from '#server/evidence/write-evidence-csv'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { PrintButton } from '#ui/educator/classes/print-button'
import styles from '#ui/educator/evidence/evidence.module.css'
import { EvidenceTable } from '#ui/educator/evidence/evidence-table'
import { words } from '#ui/educator/evidence/words'
import { writeVersions } from '#ui/educator/evidence/write-versions'
import { enterPage } from '../../enter-page'
import { saveOutcomeNote } from './actions'

export const metadata: Metadata = { title: words.title }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function EvidencePage({ params }: Props) {
  const { class: classId } = await params
  const { course, evidence } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    const course = loadCourse()
    return { course, evidence: await readEvidence(store, classId, course) }
  })
  const { className, isDemo, term, counting, learners, rows } = evidence
  const modules = course.modules.filter(({ id }) => rows.some(({ moduleId }) => moduleId === id))
  return (
    <div className={styles.page}>
      <header className={styles.section}>
        <h2>{words.heading(className, term)}</h2>
        {isDemo && <p className={styles.demo}>{words.demo}</p>}
        <p className={styles.soft}>{words.lead}</p>
        <p className={styles.soft}>{words.basis(words.counting[counting], learners)}</p>
        <div className={styles.row}>
          <a href={`/teach/${classId}/evidence/terms`}>{words.terms.link}</a>
          <a href={`/teach/${classId}/evidence/csv`} download>
            {words.csv}
          </a>
          <a href={`/teach/${classId}/evidence/csv?table=dictionary`} download>
            {words.dictionary}
          </a>
          <PrintButton text={words.print} />
        </div>
      </header>
      {modules.map(({ id, number, title }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h3 id={id}>{words.module(number, title)}</h3>
          <EvidenceTable
            classId={classId}
            rows={rows.filter(({ moduleId }) => moduleId === id)}
            save={saveOutcomeNote}
          />
        </section>
      ))}
      <p className={styles.soft}>
        {writeVersions(rows)} {words.fixed} {words.supporting}
      </p>
      <details className={styles.more}>
        <summary>{words.dictionaryTitle}</summary>
        <dl className={styles.dictionary}>
          {Object.entries(EVIDENCE_COLUMNS).map(([column, meaning]) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
