import styles from './account.module.css'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { words } from './words'

/** The address stands in the form, hidden, so that password keepers file the new password under it. */
export function PasswordSection({ change, email }: { readonly change: FormAction; readonly email: string }) {
  return (
    <section className={styles.section}>
      <h2>{words.account.password}</h2>
      <AccountForm
        action={change}
        button={words.account.passwordButton}
        isQuiet
        fields={[
          { name: 'username', label: '', kind: 'hidden', value: email },
          {
            name: 'currentPassword',
            label: words.account.current,
            kind: 'password',
            autoComplete: 'current-password',
          },
          {
            name: 'password',
            label: words.account.next,
            kind: 'password',
            autoComplete: 'new-password',
            hint: words.welcome.passwordHint,
            minLength: 10,
          },
        ]}
      />
    </section>
  )
}
