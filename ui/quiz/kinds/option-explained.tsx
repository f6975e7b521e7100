import type { ExplainedPart } from '#domain/assessment/kinds/public-parts'
import { feedbackWords } from '../words'
import styles from './options.module.css'

type Verdicts = { readonly right: string; readonly stray: string; readonly missed: string }

type OptionsExplainedProps = {
  readonly options: readonly ExplainedPart[]
  /** One answer is right, or several belong. */
  readonly single?: boolean
  readonly keyOnly?: boolean | undefined
}

const several: Verdicts = {
  right: feedbackWords.right,
  stray: feedbackWords.stray,
  missed: feedbackWords.missed,
}
const one: Verdicts = {
  right: feedbackWords.oneRight,
  stray: feedbackWords.oneStray,
  missed: feedbackWords.oneMissed,
}

const keyAlone = (right: string): Verdicts => ({ right, stray: '', missed: right })

export function OptionsExplained({ options, single = false, keyOnly = false }: OptionsExplainedProps) {
  const graded = single ? one : several
  const verdicts = keyOnly ? keyAlone(single ? feedbackWords.oneMissed : feedbackWords.belongs) : graded
  return (
    <ul className={styles.explained}>
      {options.map((option) => (
        <OptionExplained key={option.id} option={option} verdicts={verdicts} />
      ))}
    </ul>
  )
}

function OptionExplained({
  option,
  verdicts,
}: {
  readonly option: ExplainedPart
  readonly verdicts: Verdicts
}) {
  const verdict = findVerdict(option)
  return (
    <li className={styles.part} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">
        {option.chosen ? '✓' : ''}
      </span>
      <div>
        <p>{option.text}</p>
        {verdict === 'other' ? null : <p className={styles.verdict}>{verdicts[verdict]}</p>}
        <p className={styles.why}>{option.rationale}</p>
      </div>
    </li>
  )
}

function findVerdict({ keyed, chosen }: ExplainedPart): keyof Verdicts | 'other' {
  if (keyed) return chosen ? 'right' : 'missed'
  return chosen ? 'stray' : 'other'
}
