import type { ListAnalysis, OptionAnalysis } from './list-analysis'

/** In the order in which they ask for a look. */
export const FLAGS = [
  'check-key',
  'second-key',
  'sure-and-wrong',
  'below-guessing',
  'dubious',
  'often-omitted',
  'shorten',
] as const
export type Flag = (typeof FLAGS)[number]

type Flagged = {
  readonly n: number
  readonly correctedR: number | null
  readonly facility: number | null
  readonly guess: number | null
  readonly discriminativeEfficiency: number | null
  readonly omitted: number
  readonly sureAndWrong: number
  readonly lists: readonly ListAnalysis[]
}

/**
 * What about an item asks for a person's judgement. A flag is a question and never a verdict; whether it may be raised is
 * decided by the number of learners, elsewhere.
 */
export function findFlags(item: Flagged): Flag[] {
  const raised: Readonly<Record<Flag, boolean>> = {
    'check-key': item.correctedR !== null && item.correctedR < 0,
    'second-key': item.lists.some(hasSecondKey),
    'sure-and-wrong': 4 * item.sureAndWrong >= item.n,
    'below-guessing': item.facility !== null && item.guess !== null && item.facility <= item.guess,
    dubious: item.discriminativeEfficiency !== null && item.discriminativeEfficiency < 15,
    'often-omitted': 10 * item.omitted > item.n,
    shorten: item.lists.some(({ options }) => options.filter(isUnused).length >= 3),
  }
  return FLAGS.filter((flag) => raised[flag])
}

/** A distractor that goes with knowing the rest, or that the strongest chose more often than the one key of its list. */
function hasSecondKey({ options }: ListAnalysis): boolean {
  const keys = options.filter(({ isKeyed }) => isKeyed)
  const keyed = keys.length === 1 ? keys[0]?.upper : undefined
  return options.some(({ isKeyed, correctedR, upper }) => {
    if (isKeyed) return false
    if (correctedR !== null && correctedR > 0.1) return true
    return keyed != null && upper !== null && upper > keyed
  })
}

function isUnused({ isKeyed, chosen }: OptionAnalysis): boolean {
  return !isKeyed && chosen === 0
}
