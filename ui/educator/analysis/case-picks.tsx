import styles from './analysis.module.css'
import { journeyWords as said } from './journey-words'

type Props = {
  readonly classId: string
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly version: number
    readonly runs: number
  }[]
  readonly current: string
}

export function CasePicks({ classId, cases, current }: Props) {
  return (
    <nav aria-label={said.pick} className={styles.picks}>
      {cases.map(({ id, title, version, runs }) => (
        <a
          key={id}
          href={`/teach/${classId}/analysis/journeys?case=${encodeURIComponent(id)}`}
          aria-current={id === current ? 'page' : undefined}
        >
          {said.caseName(title, version, runs)}
        </a>
      ))}
    </nav>
  )
}
