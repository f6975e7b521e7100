import styles from './lesson.module.css'
import { words } from './words'

type LessonHeadProps = {
  readonly module: {
    readonly id: string
    readonly number: number
    readonly minutes: number
    readonly title: string
    readonly promise: string
    readonly outcomes: readonly { readonly id: string; readonly audience: string; readonly text: string }[]
  }
}

export function LessonHead({ module }: LessonHeadProps) {
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>
        {words.module(module.number)} · {words.minutes(module.minutes)}
      </p>
      <h1 className={styles.title}>{module.title}</h1>
      <p className={styles.promise}>{module.promise}</p>
      <details className={styles.outcomes}>
        <summary>{words.outcomes}</summary>
        <ul>
          {module.outcomes.map((outcome) =>
            outcome.audience === 'nursing' ? <li key={outcome.id}>{outcome.text}</li> : null,
          )}
        </ul>
      </details>
    </header>
  )
}
