import type { TeachBack } from '#domain/course/guide-files'
import styles from './guide.module.css'
import { RevisitButton } from './revisit-button'
import { words } from './words'

/** A question without right or wrong: three ways people put it, each answered kindly, and our own words last. */
export function TeachBackCard({ teachBack }: { readonly teachBack: TeachBack }) {
  return (
    <div className={styles.teachBack}>
      <p className={styles.prompt}>{teachBack.prompt}</p>
      <p className={styles.small}>{words.teachBack.how}</p>
      {teachBack.phrasings.map((phrasing) => (
        <details key={phrasing.text} className={styles.phrasing}>
          <summary>“{phrasing.text}”</summary>
          <p>{phrasing.reply}</p>
        </details>
      ))}
      <label className={styles.own}>
        {words.teachBack.own}
        <textarea rows={3} autoComplete="off" aria-describedby={`${teachBack.id}-note`} />
      </label>
      <p id={`${teachBack.id}-note`} className={styles.small}>
        {words.teachBack.ownNote}
      </p>
      <details className={styles.phrasing}>
        <summary>{words.teachBack.ours}</summary>
        <p>{teachBack.ourWords}</p>
        <p>{words.teachBack.points}</p>
        <ul>
          {teachBack.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
      <RevisitButton id={teachBack.id} />
    </div>
  )
}
