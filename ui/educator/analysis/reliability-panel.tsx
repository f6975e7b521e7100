import type { CasesAnalysis } from '#domain/assessment/statistics/analyse-cases'
import type { JourneyAnalysis } from '#domain/assessment/statistics/analyse-journey'
import type { Interval } from '#domain/assessment/statistics/z-intervals'
import styles from './analysis.module.css'
import { FigureRow } from './figure-row'
import { showInterval, showNumber } from './format'
import { journeyWords as said } from './journey-words'

type Props = { readonly test: JourneyAnalysis['test']; readonly cases: CasesAnalysis }

/** Reliability twice: decisions taken one by one, and each case summed as one item. */
export function ReliabilityPanel({ test, cases }: Props) {
  if (test.alpha === null && cases.alpha === null) return null
  return (
    <section className={styles.section} aria-labelledby="reliability">
      <h2 id="reliability">{said.reliability.title}</h2>
      <p className={styles.soft}>{said.reliability.text}</p>
      <dl className={styles.figures}>
        {test.alpha !== null && (
          <FigureRow
            name={said.reliability.separate(test.n)}
            value={writeAlpha(test.alpha, test.alphaInterval)}
            isUncertain={test.rule.alpha === 'uncertain'}
          />
        )}
        {cases.alpha !== null && (
          <FigureRow
            name={said.reliability.summed(cases.n, showNumber(cases.length, 1))}
            value={writeAlpha(cases.alpha, cases.alphaInterval)}
            isUncertain={cases.rule === 'uncertain'}
          />
        )}
      </dl>
    </section>
  )
}

function writeAlpha(alpha: number, interval: Interval | null): string {
  const reach = interval && said.reliability.interval(showInterval(interval))
  return [showNumber(alpha, 2), reach].filter(Boolean).join('; ')
}
