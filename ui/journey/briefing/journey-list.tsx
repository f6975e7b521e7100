import type { CaseBriefing } from '../opened-case'
import { words } from '../words'
import styles from './journey-list.module.css'

const l = words.list

export type ListedSimulation = {
  readonly id: string
  readonly title: string
  readonly moduleTitle: string | null
  readonly cases: readonly CaseBriefing[]
}

/** The simulations that can be opened, in the order of the modules, each with its promise and its content note. */
export function JourneyList({ simulations }: { simulations: readonly ListedSimulation[] }) {
  return (
    <article className={styles.list}>
      <header>
        <h1>{l.title}</h1>
        <p className={styles.lead}>{l.lead}</p>
      </header>
      <ul>
        {simulations.map((simulation) => (
          <li key={simulation.id} className={styles.card}>
            <Card simulation={simulation} />
          </li>
        ))}
      </ul>
      <section>
        <h2>{l.cohort}</h2>
        <p>
          {l.cohortText} <a href="/journeys/cohort">{l.cohortLink}</a>
        </p>
      </section>
      <section>
        <h2>{l.why}</h2>
        <p>{l.whyText}</p>
      </section>
    </article>
  )
}

function Card({ simulation: { id, title, moduleTitle, cases } }: { simulation: ListedSimulation }) {
  const [first, second] = cases
  const most = Math.max(...cases.map(({ minutes }) => minutes))
  return (
    <>
      <p className={styles.soft}>{[moduleTitle ?? l.capstone, l.minutes(most)].join(' · ')}</p>
      <h2>
        <a href={`/journeys/${id}`}>{title}</a>
      </h2>
      {second ? <p>{l.stories(cases.map((one) => one.title))}</p> : <p>{first?.promise}</p>}
      <p className={styles.soft}>{second ? words.briefing.manyNote : first?.contentNote}</p>
      <span className={styles.open} aria-hidden="true">
        {`${l.open} →`}
      </span>
    </>
  )
}
