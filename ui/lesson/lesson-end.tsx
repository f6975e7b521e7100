import styles from './lesson.module.css'
import { ReadingPlace } from './reading-place'
import { words } from './words'

type LessonEndProps = {
  readonly moduleId: string
  readonly sections: readonly string[]
  /** The simulations that go with this module. */
  readonly journeys: readonly { readonly id: string; readonly title: string }[]
  readonly next: { readonly id: string; readonly title: string } | undefined
}

export function LessonEnd({ moduleId, sections, journeys, next }: LessonEndProps) {
  return (
    <nav className={styles.end} aria-label={words.next}>
      <ReadingPlace moduleId={moduleId} sections={sections} />
      <a href={`/lessons/${moduleId}/quiz`} className={styles.primary}>
        {words.quiz}
      </a>
      <p>{words.quizText}</p>
      <p>
        {words.journey}{' '}
        {journeys.map(({ id, title }, place) => (
          <span key={id}>
            {place > 0 && ' · '}
            <a href={`/journeys/${id}`}>{title}</a>
          </span>
        ))}
      </p>
      {next ? (
        <p>
          <a href={`/lessons/${next.id}`}>{words.nextModule(next.title)}</a>
        </p>
      ) : null}
    </nav>
  )
}
