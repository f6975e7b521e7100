import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { ClassSheet } from '#ui/educator/classes/class-sheet'
import { words } from '#ui/educator/classes/words'
import { enterPage } from '../../../enter-page'
import { findSharedOrigin } from '../../../find-shared-origin'

export const metadata: Metadata = { title: words.sheet.title }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function SheetPage({ params }: Props) {
  const { class: classId } = await params
  const { found, origin } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    return { found: await readClass(store, classId), origin: findSharedOrigin(asked).origin }
  })
  if (found.archivedAt !== null) notFound()
  return <ClassSheet classId={classId} name={found.name} code={found.code} origin={origin} />
}
