import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import { answerWords, kindHints, kindNames } from './words'

/** What one is asked to do, in a sentence. */
export function describeTask(item: PublicItem): string {
  if (item.kind === 'select-n') return answerWords.chooseCount(item.count)
  if (item.kind === 'numeric') return answerWords.numberHint(item.decimals)
  return kindHints[item.kind]
}

export function nameKind(item: PublicItem): string {
  return item.kind === 'select-n' ? `select ${item.count}` : kindNames[item.kind]
}
