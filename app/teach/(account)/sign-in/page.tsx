import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { findEducator } from '#server/auth/find-educator'
import { readEnv } from '#server/env'
import { readReturnPath } from '#server/http/return-path'
import styles from '#ui/educator/account/account.module.css'
import { AccountForm } from '#ui/educator/account/account-form'
import { words } from '#ui/educator/account/words'
import { signIn } from '../entry-actions'

export const metadata: Metadata = { title: words.signIn.title }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const to = readReturnPath(asked.to)
  if (await findEducator(new Headers(await headers()))) redirect(to)
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.signIn.title}</h1>
        <p>{words.signIn.lead}</p>
      </header>
      {findNotice(asked) && (
        <p role="status" className={styles.problem}>
          {findNotice(asked)}
        </p>
      )}
      <AccountForm
        action={signIn}
        button={words.signIn.button}
        fields={[
          { name: 'email', label: words.signIn.email, kind: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: words.signIn.password,
            kind: 'password',
            autoComplete: 'current-password',
          },
          { name: 'remember', label: words.signIn.remember, kind: 'check', isOptional: true },
          { name: 'to', label: '', kind: 'hidden', value: to },
        ]}
      />
      <p>
        <a href="/teach/reset">{words.signIn.forgotten}</a>
      </p>
      {readEnv().oidc && (
        <p>
          <a className={styles.quiet} href={`/teach/sign-in/institution?to=${encodeURIComponent(to)}`}>
            {words.signIn.institution}
          </a>
        </p>
      )}
      <p className={styles.note}>{words.signIn.none}</p>
    </div>
  )
}

function findNotice(asked: Readonly<Record<string, unknown>>): string | undefined {
  if ('changed' in asked) return words.reset.changed
  if ('deleted' in asked) return words.account.deleted
  return 'error' in asked ? words.signIn.linkless : undefined
}
