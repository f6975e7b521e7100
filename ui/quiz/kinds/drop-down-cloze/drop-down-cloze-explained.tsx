import { splitCloze } from '#domain/assessment/kinds/drop-down-cloze/split-cloze'
import { feedbackWords } from '../../words'
import { OptionsExplained } from '../option-explained'
import type { ExplainedProps } from '../question-props'
import styles from './cloze.module.css'

export function DropDownClozeExplained({ feedback, keyOnly }: ExplainedProps<'drop-down-cloze'>) {
  const { text, blanks } = feedback
  const findKey = (id: string) =>
    blanks.find((blank) => blank.id === id)?.choices.find((choice) => choice.keyed)?.text
  return (
    <>
      <p className={styles.filled}>
        {splitCloze(text).map((segment, index) =>
          segment.type === 'text' ? (
            <span key={`text-${index.toString()}`}>{segment.text}</span>
          ) : (
            <mark key={segment.blankId}>{findKey(segment.blankId)}</mark>
          ),
        )}
      </p>
      {blanks.map((blank, index) => (
        <div key={blank.id}>
          <p className={styles.blankName}>{feedbackWords.choicesOf(index + 1, blanks.length)}</p>
          <OptionsExplained options={blank.choices} single keyOnly={keyOnly} />
        </div>
      ))}
    </>
  )
}
