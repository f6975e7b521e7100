import type { JourneyProgress } from '#domain/progress/progress'
import styles from './progress.module.css'
import { words } from './words'

export type ListedCase = { readonly id: string; readonly title: string; readonly simulation: string }

type Props = {
  readonly journeys: Readonly<Record<string, JourneyProgress>>
  readonly cases: readonly ListedCase[]
}

/** Every case that was played, with a link to where its run stands and the first result of each patient. */
export function JourneyList({ journeys, cases }: Props) {
  const entries = Object.entries(journeys)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="journeys" className={styles.section}>
      <h2 id="journeys">{words.journeys}</h2>
      <ul className={styles.list}>
        {entries.map(([id, journey]) => (
          <li key={id}>
            <a href={addressOf(id, journey)}>{titleOf(id, cases)}</a>: {words.journey(journey.finished)}
            {journey.score ? `, ${words.points(journey.score.earned, journey.score.max)}` : ''}
            <Results journey={journey} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ journey: { results = [] } }: { readonly journey: JourneyProgress }) {
  if (results.length < 2) return null
  return (
    <ul className={styles.list}>
      {results.map(({ seed, mode, earned, max }) => (
        <li key={`${seed} ${mode}`}>{words.result(seed, mode, words.points(earned, max))}</li>
      ))}
    </ul>
  )
}

const titleOf = (id: string, cases: readonly ListedCase[]): string =>
  cases.find((one) => one.id === id)?.title ?? id.replaceAll('-', ' ')

function addressOf(id: string, { simulation = id, version, seed, mode, log }: JourneyProgress): string {
  const query = `case=${id}@${version}&seed=${seed}${mode === 'scored' ? '&mode=scored' : ''}&log=${log}`
  return `/journeys/${simulation}?${query}`
}
