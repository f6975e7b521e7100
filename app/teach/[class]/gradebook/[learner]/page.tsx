import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { readLearnerWork } from '#server/gradebook/read-learner-work'
import { requireClassLearner } from '#server/rights/require-class-learner'
import { openStore } from '#server/store/open-store'
import { showDay } from '#ui/educator/account/show-time'
import styles from '#ui/educator/gradebook/gradebook.module.css'
import { JourneyView } from '#ui/educator/gradebook/journey-view'
import { ModuleWorkView } from '#ui/educator/gradebook/module-work'
import { PrintLink } from '#ui/educator/gradebook/print-link'
import { words } from '#ui/educator/gradebook/words'
import { VisitName } from '#ui/educator/learners/visit-name'
import { enterPage } from '../../../enter-page'
import { comment, override } from '../actions'

export const metadata: Metadata = { title: words.title }

type Props = { readonly params: Promise<{ readonly class: string; readonly learner: string }> }

export default async function LearnerWorkPage({ params }: Props) {
  const { class: classId, learner: learnerId } = await params
  const { found, work } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassLearner(store, await requireEducator(asked), classId, learnerId)
    return { found: await readClass(store, classId), work: await readLearnerWork(store, classId, learnerId) }
  })
  const { timeZone } = found.policy
  const { one } = words
  const forms = { timeZone, canWrite: found.archivedAt === null, comment, override }
  return (
    <div className={styles.page}>
      <p className={styles.links}>
        <a href={`/teach/${classId}/gradebook`}>{one.back}</a>
        <a href={`/teach/${classId}/learners/${learnerId}`}>{one.settings}</a>
        <PrintLink />
      </p>
      <h2>{work.alias}</h2>
      <VisitName classId={classId} aliasKey={work.aliasKey} realName={work.realName} />
      <p className={styles.soft}>
        {work.section && `${one.section(work.section)}. `}
        {one.joined(showDay(work.joinedAt))}, {one.seen(showDay(work.lastSeenAt))}.
      </p>
      {work.modules.map((module) => (
        <ModuleWorkView
          key={module.moduleId}
          classId={classId}
          learnerId={learnerId}
          work={module}
          {...forms}
        />
      ))}
      <section className={styles.section}>
        <h2>{one.journeys}</h2>
        {work.journeys.length === 0 && <p>{one.noJourneys}</p>}
        {work.journeys.map((run) => (
          <JourneyView key={run.id} run={run} timeZone={timeZone} />
        ))}
      </section>
    </div>
  )
}
