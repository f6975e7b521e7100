import type { Metadata } from 'next'
import { readEnv } from '#server/env'
import { canSendMail } from '#server/mail/send-mail'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { words } from '#ui/educator/account/words'
import { askForReset } from '../entry-actions'

export const metadata: Metadata = { title: words.reset.title }
export const dynamic = 'force-dynamic'

export default function ResetPage() {
  const isPossible = canSendMail(readEnv())
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.reset.title}</h1>
        <p>{isPossible ? words.reset.lead : words.reset.noMail}</p>
        {!isPossible && <code className={styles.command}>{words.reset.command}</code>}
      </header>
      {isPossible && (
        <AccountForm
          action={askForReset}
          button={words.reset.button}
          fields={[{ name: 'email', label: words.signIn.email, kind: 'email', autoComplete: 'username' }]}
        />
      )}
    </div>
  )
}
