import { splitCloze } from '#domain/assessment/kinds/drop-down-cloze/split-cloze'
import { answerWords } from '../../words'
import type { QuestionProps } from '../question-props'
import styles from './cloze.module.css'

export function DropDownClozeQuestion({ item, response, onChange }: QuestionProps<'drop-down-cloze'>) {
  const choose = (blank: string, choice: string) => {
    const { [blank]: _before, ...others } = response.blanks
    onChange({ ...response, blanks: choice === '' ? others : { ...others, [blank]: choice } })
  }
  return (
    <p className={styles.text}>
      {splitCloze(item.text).map((segment, index) => {
        if (segment.type === 'text') return <span key={`text-${index.toString()}`}>{segment.text}</span>
        const place = item.blanks.findIndex((blank) => blank.id === segment.blankId)
        return (
          <select
            key={segment.blankId}
            className={styles.blank}
            aria-label={answerWords.blank(place + 1, item.blanks.length)}
            value={response.blanks[segment.blankId] ?? ''}
            onChange={(event) => choose(segment.blankId, event.target.value)}
          >
            <option value="">{answerWords.chooseBlank}</option>
            {item.blanks[place]?.choices.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        )
      })}
    </p>
  )
}
