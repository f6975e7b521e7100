import { OptionInput } from '../option-input'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'

export function SelectAllQuestion({ item, response, onChange }: QuestionProps<'select-all'>) {
  const choices = response.choices
  return (
    <div className={styles.options}>
      {item.options.map(({ id, text }) => (
        <OptionInput
          key={id}
          type="checkbox"
          name={item.id}
          text={text}
          checked={choices.includes(id)}
          onChange={(checked) =>
            onChange({
              ...response,
              choices: checked ? [...choices, id] : choices.filter((one) => one !== id),
            })
          }
        />
      ))}
    </div>
  )
}
