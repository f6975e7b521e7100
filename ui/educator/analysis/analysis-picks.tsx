import styles from './analysis.module.css'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly modules: readonly { readonly id: string; readonly number: number; readonly title: string }[]
  /** A module's id, or `journeys`. */
  readonly current: string
}

/** Real links, so that each module's analysis has an address of its own. */
export function AnalysisPicks({ classId, modules, current }: Props) {
  const here = (id: string) => (id === current ? 'page' : undefined)
  return (
    <nav aria-label={words.pick} className={styles.picks}>
      {modules.map(({ id, number, title }) => (
        <a key={id} href={`/teach/${classId}/analysis?module=${id}`} aria-current={here(id)} title={title}>
          {words.module(number)}
        </a>
      ))}
      <a href={`/teach/${classId}/analysis/journeys`} aria-current={here('journeys')}>
        {words.journeys}
      </a>
    </nav>
  )
}
