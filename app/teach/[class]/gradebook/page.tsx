import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { loadCourse } from '#server/course/load-course'
import { readGradebook } from '#server/records/read-gradebook'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/gradebook/gradebook.module.css'
import { parseGradebookQuery } from '#ui/educator/gradebook/gradebook-query'
import { GradebookView } from '#ui/educator/gradebook/gradebook-view'
import { words } from '#ui/educator/gradebook/words'
import { enterPage } from '../../enter-page'
import { nameModules } from './name-modules'
import { toGradeRow } from './to-grade-row'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ readonly class: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function GradebookPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const { modules, policy, rows } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    return readGradebook(store, classId)
  })
  if (rows.length === 0) {
    return (
      <div className={styles.page}>
        <p>{words.none}</p>
      </div>
    )
  }
  return (
    <GradebookView
      classId={classId}
      rows={rows.map(toGradeRow)}
      modules={nameModules(loadCourse(), modules)}
      counting={policy.counting}
      limit={policy.attempts}
      query={parseGradebookQuery(await searchParams)}
      now={Date.now()}
    />
  )
}
