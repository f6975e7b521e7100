import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { openAuth } from '#server/auth/auth'
import { findEducator } from '#server/auth/find-educator'
import { readAccount } from '#server/auth/read-account'
import { readEnv } from '#server/env'
import { canSendMail } from '#server/mail/send-mail'
import { openStore } from '#server/store/open-store'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { InvitationSection } from '#ui/educator/account/invitation-section'
import { LeaveSection } from '#ui/educator/account/leave-section'
import { PasswordSection } from '#ui/educator/account/password-section'
import { SessionSection } from '#ui/educator/account/session-section'
import { words } from '#ui/educator/account/words'
import {
  changeMyPassword,
  deleteMyAccount,
  endMyOtherSessions,
  endMySession,
  invite,
  renameMe,
  sendConfirmation,
  withdraw,
} from '../account-actions'
import { signOut } from '../entry-actions'

export const metadata: Metadata = { title: words.account.title }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function AccountPage({ searchParams }: Props) {
  const asked = new Headers(await headers())
  const auth = await openAuth()
  const educator = await findEducator(asked, auth)
  if (!educator) redirect('/teach/sign-in')
  const env = readEnv()
  const account = await readAccount({ store: await openStore(), auth }, asked, educator, Date.now())
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.account.title}</h1>
        <p>{words.account.signedInAs(educator.name, educator.email)}</p>
        <div className={styles.row}>
          <a href="/teach">{words.account.back}</a>
          <form action={signOut}>
            <button type="submit" className={styles.quiet}>
              {words.account.signOut}
            </button>
          </form>
        </div>
        {'changed' in (await searchParams) && (
          <p role="status" className={styles.problem}>
            {words.account.passwordChanged}
          </p>
        )}
        <p>{account.isConfirmed ? words.account.confirmed : words.account.unconfirmed}</p>
        {!account.isConfirmed && canSendMail(env) && (
          <AccountForm
            action={sendConfirmation}
            fields={[]}
            button={words.account.sendConfirmation}
            isQuiet
          />
        )}
      </header>
      <InvitationSection invite={invite} withdraw={withdraw} invitations={account.invitations} />
      <SessionSection end={endMySession} endOthers={endMyOtherSessions} sessions={account.sessions} />
      <section className={styles.section}>
        <h2>{words.account.name}</h2>
        <AccountForm
          action={renameMe}
          button={words.account.nameButton}
          isQuiet
          fields={[
            {
              name: 'name',
              label: words.account.nameField,
              kind: 'text',
              autoComplete: 'name',
              value: educator.name,
            },
          ]}
        />
      </section>
      <PasswordSection change={changeMyPassword} email={educator.email} />
      {env.oidc && (
        <section className={styles.section}>
          <h2>{words.account.institution}</h2>
          <p>{account.isLinked ? words.account.institutionLinked : words.account.institutionText}</p>
          {!account.isLinked && <a href="/teach/sign-in/institution">{words.account.link}</a>}
        </section>
      )}
      <LeaveSection remove={deleteMyAccount} ownedClasses={account.ownedClasses} />
    </div>
  )
}
