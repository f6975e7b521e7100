import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { makeFreshValues } from '#server/classes/class-form'
import { ClassForm } from '#ui/educator/classes/class-form'
import styles from '#ui/educator/classes/classes.module.css'
import { words } from '#ui/educator/classes/words'
import { enterPage } from '../enter-page'
import { listFormModules } from '../list-form-modules'
import { makeClass } from './actions'

export const metadata: Metadata = { title: words.make.title }

export default async function NewClassPage() {
  await enterPage((asked) => requireEducator(asked))
  const modules = listFormModules()
  const values = makeFreshValues(
    modules.map(({ id }) => id),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.make.title}</h1>
        <p>{words.make.lead}</p>
      </header>
      <ClassForm action={makeClass} modules={modules} values={values} button={words.make.button} />
      <p>
        <a href="/teach">{words.make.back}</a>
      </p>
    </div>
  )
}
