import type { SupportLine } from '#domain/course/course-files'
import styles from './guide.module.css'

export function SupportLineList({ lines }: { readonly lines: readonly SupportLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={`${line.country} ${line.name}`}>
          <span>{line.country}</span>
          <strong>{line.name}</strong>
          <span>
            {line.contact}
            {line.hours ? `, ${line.hours}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}
