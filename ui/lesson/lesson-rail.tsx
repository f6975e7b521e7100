import styles from './lesson.module.css'
import { RegisterSwitch } from './register-switch'
import { words } from './words'

type LessonRailProps = {
  readonly moduleId: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly review: string | null
}

export function LessonRail({ moduleId, sections, review }: LessonRailProps) {
  return (
    <nav className={styles.rail} aria-label={words.inThisLesson}>
      <RegisterSwitch href={`/guide/${moduleId}`}>{words.switchToGuide}</RegisterSwitch>
      <details className={styles.contents}>
        <summary>{words.inThisLesson}</summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          ))}
        </ol>
      </details>
      <p className={styles.small}>{words.review(review)}</p>
    </nav>
  )
}
