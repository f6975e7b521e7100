import { redirect } from 'next/navigation'
import { requireEducator } from '#server/auth/find-educator'
import { listLearners } from '#server/classes/learner-record'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { enterPage } from '../enter-page'

type Props = { readonly params: Promise<{ readonly class: string }> }

/** To the board, or, while nobody has joined, to where the code is. */
export default async function ClassPage({ params }: Props) {
  const { class: classId } = await params
  const learners = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    return listLearners(store, classId)
  })
  redirect(`/teach/${classId}/${learners.length === 0 ? 'learners' : 'board'}`)
}
