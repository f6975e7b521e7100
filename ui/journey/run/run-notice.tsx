import type { Migration } from '#domain/journey/run-address'
import { words } from '../words'
import styles from './run-screen.module.css'

type Props = { readonly migration: Migration | null; readonly originalHref: string | null }

/** What a reader should know of this run: that it came from an older version of the case, or from another run. */
export function RunNotice({ migration, originalHref }: Props) {
  return (
    <>
      {migration && (
        <p className={styles.original} role="note">
          {words.run.migrated(migration.kept, migration.lost)}
        </p>
      )}
      {originalHref && (
        <p className={styles.original}>
          {words.run.original} <a href={originalHref}>{words.run.originalLink}</a>
        </p>
      )}
    </>
  )
}
