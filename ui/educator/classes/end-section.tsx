import { AccountForm, type Field } from '../account/account-form'
import type { FormAction } from '../account/form-state'
import styles from './classes.module.css'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly name: string
  readonly isArchived: boolean
  readonly isDemo: boolean
  readonly archive: FormAction
  readonly restore: FormAction
  readonly remove: FormAction
}

/** Archiving and deleting, for the owner. */
export function EndSection({ classId, name, isArchived, isDemo, archive, restore, remove }: Props) {
  const id: Field = { name: 'classId', label: '', kind: 'hidden', value: classId }
  const typed: Field = {
    name: 'name',
    label: words.settings.deleteName(name),
    kind: 'text',
    autoComplete: 'off',
  }
  return (
    <>
      <section className={styles.section} aria-labelledby="archive">
        <h2 id="archive">{words.settings.archive}</h2>
        <p>{words.settings.archiveText}</p>
        <AccountForm
          key={String(isArchived)}
          action={isArchived ? restore : archive}
          fields={[id]}
          button={isArchived ? words.settings.restoreButton : words.settings.archiveButton}
          isQuiet
        />
      </section>
      <section className={styles.section} aria-labelledby="delete">
        <h2 id="delete">{words.settings.remains}</h2>
        <p>{isDemo ? words.settings.demoText : words.settings.deleteText}</p>
        <AccountForm
          action={remove}
          fields={isDemo ? [id] : [id, typed]}
          button={isDemo ? words.settings.demoButton : words.settings.deleteButton}
          isQuiet
        />
      </section>
    </>
  )
}
