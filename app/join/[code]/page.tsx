import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { findJoinableClass } from '#server/classes/find-joinable-class'
import { readEnv } from '#server/env'
import { findAddress } from '#server/http/find-address'
import { describeWait, TooManyTriesError } from '#server/http/too-many-tries-error'
import { openStore } from '#server/store/open-store'
import styles from '#ui/join/join.module.css'
import { JoinPanel } from '#ui/join/join-panel'
import { words } from '#ui/join/words'
import { listJoinModules } from '../list-join-modules'

export const metadata: Metadata = { title: words.title, description: words.lead, robots: { index: false } }

type Props = { readonly params: Promise<{ readonly code: string }> }

/** Whoever has the code may see the name of the class. */
export default async function JoinClassPage({ params }: Props) {
  const written = readCode((await params).code)
  const result = await lookUp(written)
  if (result.kind === 'busy') {
    return (
      <div className={styles.page}>
        <h1>{words.title}</h1>
        <p role="status">{words.busy(describeWait(result.waitMs))}</p>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      {result.kind === 'archived' && <p className={styles.note}>{words.archived(result.found.name)}</p>}
      <JoinPanel
        modules={listJoinModules()}
        found={
          result.kind === 'open'
            ? { id: result.found.id, name: result.found.name, code: result.found.code }
            : undefined
        }
        unknownCode={result.kind === 'unknown' ? written : undefined}
      />
    </div>
  )
}

function readCode(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, 20)
  } catch {
    return part.slice(0, 20)
  }
}

async function lookUp(written: string) {
  const address = findAddress(new Headers(await headers()), readEnv())
  try {
    return await findJoinableClass(await openStore(), written, Date.now(), address)
  } catch (error) {
    if (error instanceof TooManyTriesError) return { kind: 'busy', waitMs: error.waitMs } as const
    throw error
  }
}
