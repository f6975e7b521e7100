import styles from './certificate.module.css'
import { words } from './words'

type Props = {
  readonly courseName: string
  readonly name: string
  readonly modules: readonly { readonly moduleId: string; readonly title: string }[]
  readonly courseVersion: string
  readonly issuedAt: number
  readonly code: string
}

/** The certificate itself, as it is shown to whoever checks it and as it is printed. */
export function CertificateSheet({ courseName, name, modules, courseVersion, issuedAt, code }: Props) {
  return (
    <article className={styles.sheet}>
      <h1>{words.title}</h1>
      <p>{words.of}</p>
      <p className={styles.name}>{name}</p>
      <p>{words.has(courseName)}</p>
      <ul>
        {modules.map(({ moduleId, title }) => (
          <li key={moduleId}>{title}</li>
        ))}
      </ul>
      <p>
        <time dateTime={new Date(issuedAt).toISOString()}>{words.on(showDay(issuedAt))}</time>.{' '}
        {words.version(courseVersion)}.
      </p>
      <p className={styles.hours}>{words.noHours}</p>
      <p>
        {words.code} <span className={styles.code}>{groupCode(code)}</span>
      </p>
    </article>
  )
}

/** One calendar for everybody who checks: UTC. */
function showDay(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}
