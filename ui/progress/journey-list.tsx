import type { JourneyProgress } from '#domain/progress/progress'
import styles from './progress.module.css'
import { words } from './words'

export function JourneyList({ journeys }: { readonly journeys: Readonly<Record<string, JourneyProgress>> }) {
  const entries = Object.entries(journeys)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="journeys" className={styles.section}>
      <h2 id="journeys">{words.journeys}</h2>
      <ul className={styles.list}>
        {entries.map(([id, journey]) => (
          <li key={id}>
            <a href={addressOf(id, journey)}>{id.replaceAll('-', ' ')}</a>: {words.journey(journey.finished)}
            {journey.score ? `, ${journey.score.earned} of ${journey.score.max}` : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}

const addressOf = (id: string, { version, seed, log }: JourneyProgress): string =>
  `/journeys/${id}?${new URLSearchParams({ case: `${id}@${version}`, seed: String(seed), log })}`
