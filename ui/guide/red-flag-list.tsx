import type { RedFlag } from '#domain/course/course-files'
import styles from './guide.module.css'
import { words } from './words'

const ORDER: readonly RedFlag['urgency'][] = ['emergency', 'same-day', 'days', 'two-weeks']

/** What to report, how fast, and what to do: the most urgent first. */
export function RedFlagList({
  redFlags,
  level = 3,
}: {
  readonly redFlags: readonly RedFlag[]
  readonly level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return ORDER.map((urgency) => {
    const flags = redFlags.filter((flag) => flag.urgency === urgency)
    return flags.length === 0 ? null : (
      <section key={urgency} className={styles.urgency} data-urgency={urgency}>
        <Heading>{words.help.urgency[urgency]}</Heading>
        <dl>
          {flags.map((flag) => (
            <div key={flag.id}>
              <dt>{flag.sign}</dt>
              <dd>{flag.patientAction}</dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
}
