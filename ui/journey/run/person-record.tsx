import type { Person } from '#domain/journey/journey'
import { words } from '../words'
import styles from './run-screen.module.css'

/** Who is met: told at the first visit, one press away afterwards. */
export function PersonRecord({ person, isOpen }: { readonly person: Person; readonly isOpen: boolean }) {
  return (
    <details className={styles.record} open={isOpen}>
      <summary>{words.run.record(person.shortName)}</summary>
      {person.story.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl>
        {person.record.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
