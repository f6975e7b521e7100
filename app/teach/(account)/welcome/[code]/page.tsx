import type { Metadata } from 'next'
import { findInvitation } from '#server/auth/invitation'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { words } from '#ui/educator/account/words'
import { makeAccount } from '../../entry-actions'

export const metadata: Metadata = { title: words.welcome.title, robots: { index: false } }

export default async function WelcomePage({
  params,
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const { code } = await params
  const found = await findInvitation((await openStore()).db, code, Date.now())
  if (found.kind !== 'open') return <GonePage why={words.welcome.gone[found.kind]} />
  const { kind, email } = found.invitation
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.welcome.title}</h1>
        <p>{kind === 'first' ? words.welcome.leadFirst : words.welcome.leadInvited}</p>
      </header>
      <AccountForm
        action={makeAccount}
        button={words.welcome.button}
        fields={[
          { name: 'code', label: '', kind: 'hidden', value: code },
          { name: 'name', label: words.welcome.name, kind: 'text', autoComplete: 'name' },
          {
            name: 'email',
            label: words.welcome.email,
            kind: 'email',
            autoComplete: 'username',
            value: email ?? '',
          },
          {
            name: 'password',
            label: words.welcome.password,
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

function GonePage({ why }: { readonly why: string }) {
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.welcome.gone.title}</h1>
        <p>{why}</p>
      </header>
      <p>
        <a href="/teach/sign-in">{words.signIn.button}</a>
      </p>
    </div>
  )
}
