import styles from './account.module.css'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { words } from './words'

type Props = {
  readonly remove: FormAction
  readonly ownedClasses: readonly { readonly id: string; readonly name: string; readonly term: string }[]
}

export function LeaveSection({ remove, ownedClasses }: Props) {
  return (
    <section className={styles.section}>
      <h2>{words.account.leave}</h2>
      <p>{words.account.exportText}</p>
      <p>
        <a href="/teach/account/export" download>
          {words.account.exportLink}
        </a>
      </p>
      <h3>{words.account.deleteButton}</h3>
      <p>{words.account.deleteText}</p>
      {ownedClasses.length > 0 ? (
        <>
          <p>{words.account.ownsText}</p>
          <ul>
            {ownedClasses.map(({ id, name, term }) => (
              <li key={id}>
                <a href={`/teach/${id}/settings`}>
                  {name}, {term}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <AccountForm
          action={remove}
          button={words.account.deleteButton}
          isQuiet
          fields={[
            {
              name: 'password',
              label: words.account.deletePassword,
              kind: 'password',
              autoComplete: 'current-password',
            },
            { name: 'sure', label: words.account.deleteCheck, kind: 'check' },
          ]}
        />
      )}
    </section>
  )
}
