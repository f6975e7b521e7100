import { isAPIError } from 'better-auth/api'
import type { Metadata } from 'next'
import { openAuth } from '#server/auth/auth'
import styles from '#ui/educator/account/account.module.css'
import { words } from '#ui/educator/account/words'

export const metadata: Metadata = { title: words.verify.title, robots: { index: false } }

type Props = { readonly searchParams: Promise<{ readonly token?: string | string[] }> }

export default async function VerifyPage({ searchParams }: Props) {
  const { token } = await searchParams
  const isConfirmed = typeof token === 'string' && (await confirmAddress(token))
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <header className={styles.head}>
        <h1>{words.verify.title}</h1>
        <p>{isConfirmed ? words.verify.done : words.verify.gone}</p>
      </header>
      <p>
        <a href="/teach">{words.account.back}</a>
      </p>
    </div>
  )
}

async function confirmAddress(token: string): Promise<boolean> {
  const { api } = await openAuth()
  try {
    await api.verifyEmail({ query: { token } })
    return true
  } catch (error) {
    if (isAPIError(error)) return false
    throw error
  }
}
