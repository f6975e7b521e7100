import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { findInvitedClass } from '#server/auth/accept-class'
import type { Educator } from '#server/auth/educator'
import { findEducator } from '#server/auth/find-educator'
import { findInvitation } from '#server/auth/invitation'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { words } from '#ui/educator/account/words'
import { joinInvitedClass, makeAccount } from '../../entry-actions'

export const metadata: Metadata = { title: words.welcome.title, robots: { index: false } }

export default async function WelcomePage({
  params,
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const { code } = await params
  const { db } = await openStore()
  const found = await findInvitation(db, code, Date.now())
  if (found.kind !== 'open') return <GonePage why={words.welcome.gone[found.kind]} />
  const { kind, email } = found.invitation
  const invited = await findInvitedClass(db, found.invitation)
  const me = await findEducator(new Headers(await headers()))
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.welcome.title}</h1>
        <p>
          {invited.kind === 'class'
            ? words.welcome.leadClass(invited.name)
            : words.welcome[kind === 'first' ? 'leadFirst' : 'leadInvited']}
        </p>
        {invited.kind === 'gone' && <p>{words.welcome.classGone}</p>}
      </header>
      {invited.kind === 'class' && <HaveAccount code={code} me={me} />}
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

function HaveAccount({ code, me }: { readonly code: string; readonly me: Educator | null }) {
  return (
    <section className={styles.section}>
      <h2>{words.welcome.have}</h2>
      <p>{me ? words.welcome.haveText(me.name) : words.welcome.haveSignIn}</p>
      {me ? (
        <AccountForm
          action={joinInvitedClass}
          button={words.welcome.joinButton}
          fields={[{ name: 'code', label: '', kind: 'hidden', value: code }]}
        />
      ) : (
        <a href="/teach/sign-in">{words.signIn.button}</a>
      )}
    </section>
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
