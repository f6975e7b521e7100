import type { ExplainedRow } from '#domain/assessment/kinds/matrix-multiple-choice/matrix-multiple-choice.answers'
import { feedbackWords } from '../../words'
import styles from '../options.module.css'
import type { ExplainedProps } from '../question-props'

export function MatrixExplained({ feedback, keyOnly = false }: ExplainedProps<'matrix-multiple-choice'>) {
  const nameOf = (id: string | null) =>
    feedback.columns.find((column) => column.id === id)?.text ?? feedbackWords.none
  return (
    <ul className={styles.explained}>
      {feedback.rows.map((row) => (
        <RowExplained
          key={row.id}
          row={row}
          words={keyOnly ? nameOf(row.key) : describeRow(row, nameOf(row.chosen), nameOf(row.key))}
        />
      ))}
    </ul>
  )
}

function describeRow({ chosen, key }: ExplainedRow, chosenName: string, rightName: string): string {
  if (chosen === key) return `${rightName}. ${feedbackWords.right}`
  return `${feedbackWords.key}: ${rightName} · ${feedbackWords.yours}: ${chosenName}`
}

function RowExplained({ row, words }: { readonly row: ExplainedRow; readonly words: string }) {
  const isRight = row.chosen === row.key
  return (
    <li className={styles.part} data-verdict={isRight ? 'right' : 'missed'}>
      <span className={styles.sign} aria-hidden="true">
        {isRight ? '✓' : ''}
      </span>
      <div>
        <p>{row.text}</p>
        <p className={styles.verdict}>{words}</p>
        <p className={styles.why}>{row.rationale}</p>
      </div>
    </li>
  )
}
