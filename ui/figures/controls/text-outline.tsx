import styles from './text-outline.module.css'

export type OutlineEntry = {
  readonly name: string
  readonly parts: readonly { readonly label: string; readonly text: string }[]
}

/** The equal text of a figure that would make too wide a table: an entry, and what is said of it. */
export function TextOutline({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  return (
    <ul className={styles.outline}>
      {entries.map(({ name, parts }) => (
        <li key={name}>
          <b>{name}</b>
          <dl className={styles.parts}>
            {parts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
