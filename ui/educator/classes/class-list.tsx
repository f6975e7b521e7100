import styles from './classes.module.css'
import { words } from './words'

export type ClassRow = {
  readonly id: string
  readonly name: string
  readonly term: string
  readonly code: string
  readonly learners: number
  readonly isDemo: boolean
  readonly archivedAt: number | null
  readonly role: 'owner' | 'co-teacher'
}

export function ClassList({ classes }: { readonly classes: readonly ClassRow[] }) {
  const open = classes.filter(({ archivedAt }) => archivedAt === null)
  const archived = classes.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <>
      {open.length === 0 && <p>{words.list.empty}</p>}
      <ul className={styles.classes}>
        {open.map((one) => (
          <ClassItem key={one.id} one={one} Heading="h2" />
        ))}
      </ul>
      {archived.length > 0 && (
        <section className={styles.section}>
          <h2>{words.list.archived}</h2>
          <p className={styles.soft}>{words.list.archivedText}</p>
          <ul className={styles.classes}>
            {archived.map((one) => (
              <ClassItem key={one.id} one={one} Heading="h3" />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function ClassItem({ one, Heading }: { readonly one: ClassRow; readonly Heading: 'h2' | 'h3' }) {
  return (
    <li>
      <Heading>
        <a href={`/teach/${one.id}`}>{one.term ? `${one.name}, ${one.term}` : one.name}</a>
      </Heading>
      <p className={styles.facts}>
        <span>{words.list.learners(one.learners)}</span>
        {one.archivedAt === null && (
          <span>
            {words.list.code} <strong>{one.code}</strong>
          </span>
        )}
        {one.role === 'co-teacher' && <span>{words.list.coTeacher}</span>}
        {one.isDemo && <span className={styles.mark}>{words.list.demo}</span>}
      </p>
    </li>
  )
}
