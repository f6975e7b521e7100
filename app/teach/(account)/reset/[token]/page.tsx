import type { Metadata } from 'next'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { words } from '#ui/educator/account/words'
import { choosePassword } from '../../entry-actions'

export const metadata: Metadata = { title: words.reset.chooseTitle, robots: { index: false } }

export default async function ChoosePage({
  params,
}: {
  readonly params: Promise<{ readonly token: string }>
}) {
  const { token } = await params
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.reset.chooseTitle}</h1>
        <p>{words.reset.chooseLead}</p>
      </header>
      <AccountForm
        action={choosePassword}
        button={words.reset.chooseButton}
        fields={[
          { name: 'token', label: '', kind: 'hidden', value: token },
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
    </div>
  )
}
