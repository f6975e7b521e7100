import { OptionInput } from '../option-input'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'

export function SingleBestAnswerQuestion({ item, response, onChange }: QuestionProps<'single-best-answer'>) {
  return (
    <div className={styles.options}>
      {item.options.map(({ id, text }) => (
        <OptionInput
          key={id}
          type="radio"
          name={item.id}
          text={text}
          checked={response.choice === id}
          onChange={() => onChange({ ...response, choice: id })}
        />
      ))}
    </div>
  )
}
