import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { readLearner } from '#server/classes/learner-record'
import { readClass } from '#server/classes/read-class'
import { requireClassLearner } from '#server/rights/require-class-learner'
import { openStore } from '#server/store/open-store'
import { showDay } from '#ui/educator/account/show-time'
import styles from '#ui/educator/classes/classes.module.css'
import { LearnerSections } from '#ui/educator/learners/learner-sections'
import { VisitName } from '#ui/educator/learners/visit-name'
import { words } from '#ui/educator/learners/words'
import { enterPage } from '../../../enter-page'
import { makeRecovery, remove, saveSection, saveTime } from '../actions'

export const metadata: Metadata = { title: words.title }

type Props = { readonly params: Promise<{ readonly class: string; readonly learner: string }> }

export default async function LearnerPage({ params }: Props) {
  const { class: classId, learner: learnerId } = await params
  const { found, learner } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassLearner(store, await requireEducator(asked), classId, learnerId)
    return { found: await readClass(store, classId), learner: await readLearner(store, classId, learnerId) }
  })
  const { alias, aliasKey, realName, joinedAt, lastSeenAt } = learner
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>
          <a href={`/teach/${classId}/learners`}>{words.one.back}</a>
        </p>
        <h2>{alias}</h2>
        <VisitName classId={classId} aliasKey={aliasKey} realName={realName} />
        <p className={styles.soft}>
          {words.one.joined(showDay(joinedAt))}, {words.one.seen(showDay(lastSeenAt))}
        </p>
      </header>
      <LearnerSections
        classId={classId}
        learner={learner}
        classMinutes={found.policy.minutes}
        isArchived={found.archivedAt !== null}
        saveSection={saveSection}
        saveTime={saveTime}
        makeRecovery={makeRecovery}
        remove={remove}
      />
    </div>
  )
}
