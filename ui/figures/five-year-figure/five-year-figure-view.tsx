import { Choice } from '../controls/choice'
import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Stack } from '../controls/stack'
import styles from './five-year-figure.module.css'
import {
  group,
  isCounted,
  mixed,
  type Question,
  questions,
  type Situation,
  sorted,
} from './five-year-figure-state'
import { questionNames, readings, situations, words } from './words'

export type Order = 'sorted' | 'mixed'

type ViewProps = {
  readonly question: Question
  readonly order: Order
  readonly onQuestion?: (question: Question) => void
  readonly onOrder?: (order: Order) => void
}

export function FiveYearFigureView({ question, order, onQuestion, onOrder }: ViewProps) {
  const live = onQuestion !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Choice
          name="five-year-question"
          legend={words.question}
          options={questions.map((value) => ({ value, label: questionNames[value] }))}
          value={question}
          {...(onQuestion && { onChange: onQuestion })}
        />
        <Choice
          name="five-year-order"
          legend={words.order}
          options={[
            { value: 'sorted', label: words.sorted },
            { value: 'mixed', label: words.mixed },
          ]}
          value={order}
          {...(onOrder && { onChange: onOrder })}
        />
      </Reserve>
      <People question={question} order={order} />
      <Reading live={live}>{readings[question]}</Reading>
    </Stack>
  )
}

function People({ question, order }: { readonly question: Question; readonly order: Order }) {
  const people = order === 'sorted' ? sorted : mixed
  return (
    <div className={styles.people}>
      <div className={styles.grid} role="img" aria-label={words.drawing}>
        {people.map((situation, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the drawing is what the key names
          <Mark key={place} situation={situation} counted={isCounted(situation, question)} />
        ))}
      </div>
      <ul className={styles.groups}>
        {group.map(({ situation, people: count }) => (
          <li key={situation} data-counted={isCounted(situation, question)}>
            <Mark situation={situation} counted={isCounted(situation, question)} />
            {words.group(count, situations[situation].name)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Mark({ situation, counted }: { readonly situation: Situation; readonly counted: boolean }) {
  return (
    <span className={styles.mark} data-situation={situation} data-counted={counted} aria-hidden="true">
      {situations[situation].sign}
    </span>
  )
}
