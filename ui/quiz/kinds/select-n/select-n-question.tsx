import { answerWords } from '../../words'
import { OptionInput } from '../option-input'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'

/** One more than asked for is refused in words; those chosen can be taken away. */
export function SelectNQuestion({ item, response, onChange }: QuestionProps<'select-n'>) {
  const { choices } = response
  const full = choices.length >= item.count
  const change = (id: string, checked: boolean) => {
    if (checked && full) return
    onChange({ ...response, choices: checked ? [...choices, id] : choices.filter((one) => one !== id) })
  }
  return (
    <>
      <div className={styles.options}>
        {item.options.map(({ id, text }) => (
          <OptionInput
            key={id}
            type="checkbox"
            name={item.id}
            text={text}
            checked={choices.includes(id)}
            refused={full && !choices.includes(id)}
            onChange={(checked) => change(id, checked)}
          />
        ))}
      </div>
      <p className={styles.status} role="status">
        {full ? answerWords.allChosen(item.count) : answerWords.chosenOf(choices.length, item.count)}
      </p>
    </>
  )
}
