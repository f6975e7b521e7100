import type { TestAnalysis } from '#domain/assessment/statistics/summarise-test'
import styles from './analysis.module.css'
import { FigureRow } from './figure-row'
import { showInterval, showNumber, showPoints } from './format'
import { IntervalMark } from './interval-mark'
import { words } from './words'

const { test: said } = words

/** A quiz as a whole: the sentence first, then the figures that this number of learners allows. */
export function TestPanel({ test }: { readonly test: TestAnalysis }) {
  const { n, rule, grades } = test
  return (
    <section className={styles.section} aria-labelledby="whole">
      <h2 id="whole">{said.title}</h2>
      <p>{said.sentence(n, showPoints(grades.mean), showPoints(grades.median))}</p>
      {!rule.sd && <p className={styles.soft}>{said.few}</p>}
      {rule.alpha === 'uncertain' && <p className={styles.soft}>{said.alphaUncertain(n)}</p>}
      {rule.sd && <Figures test={test} />}
      {test.isDrawn && test.alpha !== null && (
        <p className={styles.soft}>{said.drawn(showNumber(test.length, 0))}</p>
      )}
      {rule.alpha === 'shown' && <p className={styles.soft}>{said.length}</p>}
      {test.lengthForGood !== null && <p className={styles.soft}>{said.longer(test.lengthForGood)}</p>}
      <p className={styles.soft}>{said.mastery}</p>
      <p className={styles.fixed}>{words.fixed}</p>
    </section>
  )
}

function Figures({ test }: { readonly test: TestAnalysis }) {
  const { n, rule, grades, alpha, alphaInterval, alphaBand, sem, errorRatio } = test
  const alphaText = [showNumber(alpha, 2), alphaBand && said.bands[alphaBand]].filter(Boolean).join(', ')
  const interval = alphaInterval && said.interval(showInterval(alphaInterval))
  return (
    <dl className={styles.figures}>
      <FigureRow name={said.names.n} value={String(n)} />
      <FigureRow name={said.names.mean} value={showPoints(grades.mean)} />
      <FigureRow name={said.names.median} value={showPoints(grades.median)} />
      <FigureRow name={said.names.sd} value={said.points(showNumber(grades.sd, 1))} />
      {alpha !== null && (
        <FigureRow
          name={said.names.alpha}
          value={[alphaText, interval].filter(Boolean).join('; ')}
          isUncertain={rule.alpha === 'uncertain'}
        >
          <IntervalMark value={alpha} interval={alphaInterval} from={alpha < 0 ? -1 : 0} to={1} />
        </FigureRow>
      )}
      {rule.sem && (
        <FigureRow
          name={said.names.sem}
          value={sem === null ? said.notEstimable : said.points(showNumber(sem, 1))}
        />
      )}
      {rule.shape && (
        <>
          <FigureRow name={said.names.errorRatio} value={showPoints(errorRatio)} />
          <FigureRow name={said.names.skewness} value={showNumber(grades.skewness, 2)} />
          <FigureRow name={said.names.kurtosis} value={showNumber(grades.kurtosis, 2)} />
        </>
      )}
    </dl>
  )
}
