import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import { showPercent, showShareInterval } from './format'
import { itemWords } from './item-words'

const { sentence: said } = itemWords

/** What an educator may take from the figures of a question, in words, with the doubt that its number of learners asks for. */
export function writeItemSentence(item: ItemAnalysis): string {
  const { n, facility, facilityInterval, facilityBand, discriminationBand, correctedInterval, confidence } =
    item
  if (facility === null) return said.hidden
  if (!facilityInterval) return said.few(n, showPercent(facility))
  const doubtful = correctedInterval && correctedInterval.low < 0 && correctedInterval.high > 0
  return [
    said.full(n, showPercent(facility), showShareInterval(facilityInterval)),
    facilityBand && said.band(facilityBand),
    discriminationBand && said.r(discriminationBand),
    discriminationBand && doubtful && said.rUncertain,
    confidence && confidence.sureAndWrong > 0 && said.sure(confidence.sureAndWrong),
  ]
    .filter(Boolean)
    .join(' ')
}
