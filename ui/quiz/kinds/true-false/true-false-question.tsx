import { answerWords } from '../../words'
import { OptionInput } from '../option-input'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'

export function TrueFalseQuestion({ item, response, onChange }: QuestionProps<'true-false'>) {
  return (
    <div className={styles.options}>
      {[true, false].map((choice) => (
        <OptionInput
          key={String(choice)}
          type="radio"
          name={item.id}
          text={choice ? answerWords.true : answerWords.false}
          checked={response.choice === choice}
          onChange={() => onChange({ ...response, choice })}
        />
      ))}
    </div>
  )
}
