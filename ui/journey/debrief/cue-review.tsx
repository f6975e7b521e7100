import type { Run } from '#domain/journey/replay-log'
import { words } from '../words'
import styles from './debrief.module.css'

const d = words.debrief

/** What was asked and looked up, and what would have borne on a decision and stayed closed. Not scored. */
export function CueReview({ run }: { readonly run: Run }) {
  const opened = new Set(run.taken.flatMap((taken) => taken.cues.map((id) => `${taken.visitIndex} ${id}`)))
  const cues = run.met.flatMap((index) =>
    (run.course.visits[index]?.cues ?? []).map((cue) => ({ ...cue, key: `${index} ${cue.id}` })),
  )
  if (cues.length === 0) return null
  const parts = [
    { name: d.cuesOpened, list: cues.filter(({ key }) => opened.has(key)) },
    { name: d.cuesMissed, list: cues.filter(({ key, isKey }) => isKey && !opened.has(key)) },
  ].filter(({ list }) => list.length > 0)
  return (
    <div className={styles.cues}>
      <h3>{d.cues}</h3>
      {parts.map(({ name, list }) => (
        <div key={name}>
          <h4>{name}</h4>
          <ul>
            {list.map(({ key, title, lines }) => (
              <li key={key}>
                <strong>{title}</strong> {lines[0]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
