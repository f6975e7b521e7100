import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import styles from '#ui/join/join.module.css'
import { JoinPanel } from '#ui/join/join-panel'
import { words } from '#ui/join/words'
import { listJoinModules } from './list-join-modules'

export const metadata: Metadata = { title: words.title, description: words.lead }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function JoinPage({ searchParams }: Props) {
  const { code } = await searchParams
  if (typeof code === 'string' && code.trim() !== '') redirect(`/join/${encodeURIComponent(code.trim())}`)
  return (
    <div className={styles.page}>
      <JoinPanel modules={listJoinModules()} />
    </div>
  )
}
