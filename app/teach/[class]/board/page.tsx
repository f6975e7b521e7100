import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { readBoard } from '#server/board/read-board'
import { readClass } from '#server/classes/read-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/board/board.module.css'
import { LiveBoard } from '#ui/educator/board/live-board'
import { SectionLinks } from '#ui/educator/board/section-links'
import { words } from '#ui/educator/board/words'
import { enterPage } from '../../enter-page'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ readonly class: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function BoardPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const { board, timeZone } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    const { policy } = await readClass(store, classId)
    return { board: await readBoard(store, classId), timeZone: policy.timeZone }
  })
  const sections = [...new Set(board.rows.map((row) => row.section))].sort()
  const { section } = await searchParams
  const shown = sections.find((one) => one === section) ?? null
  if (board.rows.length === 0) {
    return (
      <div className={styles.page}>
        <p>{words.empty}</p>
        <a href={`/teach/${classId}/learners`}>{words.letIn}</a>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      {sections.length > 1 && <SectionLinks sections={sections} shown={shown} />}
      <LiveBoard classId={classId} board={board} timeZone={timeZone} section={shown} />
    </div>
  )
}
