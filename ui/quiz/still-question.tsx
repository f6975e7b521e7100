import { splitCloze } from '#domain/assessment/kinds/drop-down-cloze/split-cloze'
import type { PublicItem, PublicOf } from '#domain/assessment/kinds/kind-shapes'
import type { PublicPart } from '#domain/assessment/kinds/public-parts'
import { describeTask } from './describe-kind'
import styles from './question.module.css'
import { answerWords } from './words'

/** A question to read: for paper, and where scripts do not run. */
export function StillQuestion({ item }: { readonly item: PublicItem }) {
  return (
    <div className={styles.question}>
      <p className={styles.stem}>{item.stem}</p>
      <p className={styles.hint}>{describeTask(item)}</p>
      <StillParts item={item} />
    </div>
  )
}

function StillParts({ item }: { readonly item: PublicItem }) {
  switch (item.kind) {
    case 'single-best-answer':
    case 'select-all':
    case 'select-n':
      return <StillList parts={item.options} />
    case 'true-false':
      return (
        <StillList
          parts={[
            { id: 'true', text: answerWords.true },
            { id: 'false', text: answerWords.false },
          ]}
        />
      )
    case 'matrix-multiple-choice':
      return <StillMatrix item={item} />
    case 'drop-down-cloze':
      return <p>{writeCloze(item)}</p>
    case 'ordered-response':
      return <StillList parts={item.steps} />
    case 'numeric':
      return <p>____ {item.units.policy === 'fixed' ? item.units.unit : item.units.accepted.join(' / ')}</p>
  }
}

function StillList({ parts }: { readonly parts: readonly PublicPart[] }) {
  return (
    <ul className={styles.still}>
      {parts.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}

function StillMatrix({ item }: { readonly item: PublicOf<'matrix-multiple-choice'> }) {
  const choices = item.columns.map((column) => column.text).join(' / ')
  return <StillList parts={item.rows.map(({ id, text }) => ({ id, text: `${text}: ${choices}` }))} />
}

function writeCloze({ text, blanks }: PublicOf<'drop-down-cloze'>): string {
  return splitCloze(text)
    .map((segment) => {
      if (segment.type === 'text') return segment.text
      const choices = blanks.find((blank) => blank.id === segment.blankId)?.choices ?? []
      return `(${choices.map((choice) => choice.text).join(' / ')})`
    })
    .join('')
}
