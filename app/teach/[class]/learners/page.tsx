import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { listLearners } from '#server/classes/learner-record'
import { readClass } from '#server/classes/read-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/classes/classes.module.css'
import { ShareClass } from '#ui/educator/classes/share-class'
import { ExtraTimeList } from '#ui/educator/learners/extra-time-list'
import { LearnerTable } from '#ui/educator/learners/learner-table'
import { NamesSection } from '#ui/educator/learners/names-section'
import { words } from '#ui/educator/learners/words'
import { enterPage } from '../../enter-page'
import { findSharedOrigin } from '../../find-shared-origin'
import { eraseNameList, keepNameList } from './actions'

export const metadata: Metadata = { title: words.title }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function LearnersPage({ params }: Props) {
  const { class: classId } = await params
  const { found, learners, shared } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    const shared = findSharedOrigin(asked)
    return { found: await readClass(store, classId), learners: await listLearners(store, classId), shared }
  })
  const isArchived = found.archivedAt !== null
  const rows = learners.map(({ accommodation: _, ...row }) => row)
  const list = (
    <section className={styles.section} aria-labelledby="learners">
      <h2 id="learners">{learners.length === 0 ? words.title : words.table(learners.length)}</h2>
      {learners.length === 0 ? <p>{words.empty}</p> : <LearnerTable classId={classId} learners={rows} />}
      {learners.length > 0 && <ExtraTimeList classId={classId} learners={learners} />}
    </section>
  )
  const share = <ShareClass classId={classId} code={found.code} isArchived={isArchived} {...shared} />
  return (
    <div className={styles.page}>
      {learners.length === 0 && share}
      {list}
      <NamesSection
        classId={classId}
        aliasKeys={learners.map(({ aliasKey }) => aliasKey)}
        keepsNames={found.keepsNames}
        isArchived={isArchived}
        keep={keepNameList}
        erase={eraseNameList}
      />
      {learners.length > 0 && share}
    </div>
  )
}
