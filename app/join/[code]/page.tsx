import type { Metadata } from 'next'
import { findJoinableClass } from '#server/classes/find-joinable-class'
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
  const result = await findJoinableClass(await openStore(), written)
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
