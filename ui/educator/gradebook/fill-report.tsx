import type { Filled } from '#browser/gradebook-file/fill-column'
import type { Matched } from '#browser/gradebook-file/match-records'
import styles from './gradebook.module.css'
import { words } from './words'

type Props = { readonly matched: Matched; readonly filled: Filled }

/** What will be written, and everything that will not. */
export function FillReport({ matched, filled }: Props) {
  const { fill } = words
  const lines = [
    fill.ready(filled.written),
    ...(filled.blank > 0 ? [fill.blank(filled.blank)] : []),
    ...(filled.excused > 0 ? [fill.excused(filled.excused)] : []),
    ...(matched.unknown > 0 ? [fill.unknown(matched.unknown)] : []),
    ...(matched.missing.length > 0 ? [fill.missing(matched.missing.map(({ alias }) => alias))] : []),
    ...(matched.ambiguous.length > 0 ? [fill.ambiguous(matched.ambiguous)] : []),
  ]
  return (
    <div role="status">
      <ul className={styles.notes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
