import type { ItemScore } from '#domain/assessment/item-score'
import styles from './result.module.css'
import { resultWords } from './words'

type ScoreWordsProps = {
  /** Left out where nothing is scored. */
  readonly score?: ItemScore
  readonly words: string
}

/** "1 of 3" and how it came about; `words` ends with the figures, which stand first here. */
export function ScoreWords({ score, words }: ScoreWordsProps) {
  return (
    <p className={styles.score}>
      {score ? <strong>{resultWords.scoreOf(score.score, score.max)}</strong> : null}
      <span>{words.slice(0, words.lastIndexOf(':'))}</span>
    </p>
  )
}
