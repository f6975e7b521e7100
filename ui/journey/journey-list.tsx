import type { Journey } from '#domain/journey/journey'
import styles from './journey-list.module.css'
import { words } from './words'

const l = words.list

/** The journeys that can be opened, each with its person, its promise and its content note. */
export function JourneyList({ journeys }: { journeys: readonly Journey[] }) {
  return (
    <article className={styles.list}>
      <header>
        <h1>{l.title}</h1>
        <p className={styles.lead}>{l.lead}</p>
      </header>
      <ul>
        {journeys.map((journey) => (
          <li key={journey.id} className={styles.card}>
            <p className={styles.soft}>
              {`${words.briefing.who(journey.person.name, journey.person.age)} · ${l.minutes(journey.minutes)}`}
            </p>
            <h2>
              <a href={`/journeys/${journey.id}`}>{journey.title}</a>
            </h2>
            <p>{journey.promise}</p>
            <p className={styles.soft}>{journey.contentNote}</p>
            <span className={styles.open} aria-hidden="true">
              {`${l.open} →`}
            </span>
          </li>
        ))}
      </ul>
      <section>
        <h2>{l.why}</h2>
        <p>{l.whyText}</p>
      </section>
    </article>
  )
}
