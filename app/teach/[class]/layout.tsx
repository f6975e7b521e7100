import type { ReactNode } from 'react'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { ClassTabs } from '#ui/educator/classes/class-tabs'
import styles from '#ui/educator/classes/classes.module.css'
import { words } from '#ui/educator/classes/words'
import { enterPage } from '../enter-page'

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly class: string }> }

/** The head of a class. Each page below asks for the right again: a layout does not guard what it holds. */
export default async function ClassLayout({ children, params }: Props) {
  const { class: classId } = await params
  const { name, term, archivedAt, isDemo } = await enterPage(async (asked) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(asked), classId)
    return readClass(store, classId)
  })
  return (
    <>
      <header className={styles.classHead}>
        <a href="/teach">{words.head.all}</a>
        <h1>{term ? `${name}, ${term}` : name}</h1>
        {archivedAt !== null && <p className={styles.note}>{words.head.archived}</p>}
        {isDemo && <p className={styles.note}>{words.head.demo}</p>}
        <ClassTabs classId={classId} />
      </header>
      {children}
    </>
  )
}
