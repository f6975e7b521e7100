import type { AnswerState, ItemStatus } from './item-status'
import styles from './quiz.module.css'
import { quizWords, statusWords } from './words'

const SIGNS: Readonly<Record<AnswerState, string>> = { answered: '●', partly: '◐', empty: '', toMend: '!' }

type QuestionOverviewProps = {
  readonly statuses: readonly ItemStatus[]
  readonly current: number
  readonly onShow: (index: number) => void
}

export function QuestionOverview({ statuses, current, onShow }: QuestionOverviewProps) {
  return (
    <nav aria-label={quizWords.overview}>
      <ol className={styles.overview}>
        {statuses.map(({ item, index, answer, flagged }) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.place}
              data-answer={answer}
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onShow(index)}
            >
              <span aria-hidden="true">{index + 1}</span>
              <span className={styles.signs} aria-hidden="true">
                {flagged ? '⚑' : ''}
                {SIGNS[answer]}
              </span>
              <span className={styles.hidden}>{statusWords.place(index + 1, answer, flagged)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
