import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { ExportList } from '#ui/educator/gradebook/export-list'
import { FillFile } from '#ui/educator/gradebook/fill-file'
import styles from '#ui/educator/gradebook/gradebook.module.css'
import { words } from '#ui/educator/gradebook/words'
import { enterPage } from '../../../enter-page'

export const metadata: Metadata = { title: words.export.title }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function ExportPage({ params }: Props) {
  const { class: classId } = await params
  await enterPage(async (asked) => {
    await requireClassEducator(await openStore(), await requireEducator(asked), classId)
  })
  return (
    <div className={styles.page}>
      <p className={styles.links}>
        <a href={`/teach/${classId}/gradebook`}>{words.one.back}</a>
      </p>
      <ExportList classId={classId} />
      <FillFile classId={classId} />
    </div>
  )
}
