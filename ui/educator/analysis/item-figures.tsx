import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import styles from './analysis.module.css'
import { FigureRow } from './figure-row'
import { showNumber, showPercent, showPoints, showTime } from './format'
import { itemWords } from './item-words'

const { numbers: said } = itemWords

/** Every figure of a question that is shown nowhere else. */
export function ItemFigures({ item }: { readonly item: ItemAnalysis }) {
  const { guess, omitted, notReached, confidence, times } = item
  return (
    <dl className={styles.figures}>
      <FigureRow name={said.guess} value={showPercent(guess)} />
      <Relations item={item} />
      <FigureRow name={said.omitted} value={String(omitted ?? '')} />
      {notReached !== null && notReached > 0 && (
        <FigureRow name={said.notReached} value={String(notReached)} />
      )}
      {confidence && <FigureRow name={said.sure} value={`${confidence.sure}, ${confidence.sureAndWrong}`} />}
      {times && (
        <>
          <FigureRow
            name={said.time}
            value={said.timePair(
              showTime(times.medianMs),
              showTime(times.lowerQuartileMs),
              showTime(times.upperQuartileMs),
            )}
          />
          <FigureRow name={said.aboveFence} value={said.slow(times.aboveFence, showTime(times.fenceMs))} />
          <FigureRow name={said.veryFast} value={String(times.veryFast)} />
        </>
      )}
    </dl>
  )
}

function Relations({ item }: { readonly item: ItemAnalysis }) {
  const { uncorrectedR, upperLower, alphaIfDeleted, moodle, rule } = item
  if (!rule.correctedR) return null
  return (
    <>
      <FigureRow name={said.uncorrectedR} value={showNumber(uncorrectedR, 2)} />
      <FigureRow name={said.alphaIfDeleted} value={showNumber(alphaIfDeleted, 2)} />
      {rule.upperLower && <FigureRow name={said.upperLower} value={showNumber(upperLower, 2)} />}
      {moodle && (
        <>
          <FigureRow name={said.discriminationIndex} value={showPoints(moodle.discriminationIndex)} />
          <FigureRow name={said.efficiency} value={showPoints(moodle.discriminativeEfficiency)} />
          <FigureRow
            name={said.weights}
            value={said.weightPair(showPoints(moodle.effectiveWeight), showPoints(moodle.intendedWeight))}
          />
        </>
      )}
    </>
  )
}
