import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { listClasses } from '#server/classes/list-classes'
import { openStore } from '#server/store/open-store'
import { words as accountWords } from '#ui/educator/account/words'
import { ClassList } from '#ui/educator/classes/class-list'
import styles from '#ui/educator/classes/classes.module.css'
import { words } from '#ui/educator/classes/words'
import { enterPage } from './enter-page'

export const metadata: Metadata = { title: words.list.title }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function TeachPage({ searchParams }: Props) {
  const classes = await enterPage(async (asked) =>
    listClasses(await openStore(), await requireEducator(asked)),
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.list.title}</h1>
        <p className={styles.row}>
          <a href="/teach/new" className={styles.button}>
            {words.list.make}
          </a>
          <a href="/teach/account">{words.list.account}</a>
        </p>
      </header>
      {(await searchParams).class === 'gone' && <p role="status">{accountWords.welcome.classGone}</p>}
      <ClassList classes={classes} />
    </div>
  )
}
