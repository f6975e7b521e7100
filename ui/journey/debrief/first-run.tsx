import type { AnyStateMachine } from 'xstate'
import type { Run, TakenDecision } from '#domain/journey/replay-log'
import { summariseRun } from '#domain/journey/summarise-run'
import { trackRun } from '#machines/track-run'
import { describeChoice } from '../describe-choice'
import { formatPoints } from '../format'
import evidence from '../panels/evidence.module.css'
import { words } from '../words'
import styles from './debrief.module.css'
import { RunStory } from './run-story'

const d = words.debrief

type Props = { readonly first: Run; readonly run: Run; readonly machine: AnyStateMachine }

/** A forked run beside the run it came from: the way each took, and every decision that differs. The first score stands. */
export function FirstRun({ first, run, machine }: Props) {
  const sides = [
    { name: d.first, of: first },
    { name: d.this, of: run },
  ]
  return (
    <div className={styles.compare}>
      <h3>{d.compare}</h3>
      <div className={styles.sides}>
        {sides.map(({ name, of }) => {
          const { earned, max } = summariseRun(of)
          return (
            <section key={name}>
              <h4>{name}</h4>
              <p>{d.score(formatPoints(earned), max)}</p>
              <RunStory run={of} track={trackRun(machine, of.events)} />
            </section>
          )
        })}
      </div>
      <Differences first={first} run={run} />
    </div>
  )
}

function Differences({ first, run }: Omit<Props, 'machine'>) {
  const all = [...first.taken, ...run.taken]
  const ids = [...new Set(all.map(({ decision }) => decision.id))]
  const find = (of: Run, id: string) => of.taken.find(({ decision }) => decision.id === id)
  const changed = ids.filter((id) => sayChoice(find(first, id)) !== sayChoice(find(run, id)))
  if (changed.length === 0) return <p>{d.sameDecisions}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
    <section className={evidence.scroll} tabIndex={0} aria-label={d.compare}>
      <table className={evidence.table}>
        <thead>
          <tr>
            {[d.analysis, d.first, d.this].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map((id) => (
            <tr key={id}>
              <th scope="row">{all.find(({ decision }) => decision.id === id)?.decision.prompt}</th>
              {[first, run].map((of, side) => (
                <td key={side === 0 ? d.first : d.this} className={styles.wrap}>
                  {sayChoice(find(of, id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const sayChoice = (taken: TakenDecision | undefined): string =>
  taken
    ? `${d.grade[taken.score.grade]}: ${describeChoice(taken.decision, taken.choice).join('; ')}`
    : words.table.none
