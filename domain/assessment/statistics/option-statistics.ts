import { correlate } from './co-moments'
import { addUp } from './describe-values'
import { type Groups, sumGroup } from './upper-lower'

export type OptionVerdict = 'key' | 'works' | 'too-few' | 'chosen-by-the-strong'

export type OptionStatistics = {
  readonly chosen: number
  readonly n: number
  /** Mean total of those who chose it, in the unit of the totals; null when nobody did. */
  readonly meanTotal: number | null
  /** Learners of the upper and lower group who chose it; in parts where a boundary is shared. */
  readonly upper: number | null
  readonly lower: number | null
  readonly discrimination: number | null
  /** Correlation of choosing it with the rest of the quiz. */
  readonly correctedR: number | null
  readonly verdict: OptionVerdict
}

export type OptionInput = {
  readonly isKeyed: boolean
  readonly chose: readonly boolean[]
  readonly totals: readonly number[]
  readonly rests: readonly number[]
  readonly groups: Groups | null
}

/** One option of one list, over the learners who were given the item. */
export function describeOption({ isKeyed, chose, totals, rests, groups }: OptionInput): OptionStatistics {
  const marks = chose.map(Number)
  const chosen = addUp(marks)
  const upper = groups && sumGroup(groups.upper, marks)
  const lower = groups && sumGroup(groups.lower, marks)
  const discrimination =
    groups && (sumGroup(groups.upper, marks) - sumGroup(groups.lower, marks)) / groups.size
  return {
    chosen,
    n: chose.length,
    meanTotal: chosen === 0 ? null : addUp(totals.filter((_, place) => chose[place])) / chosen,
    upper,
    lower,
    discrimination,
    correctedR: correlate(marks, rests),
    verdict: isKeyed ? 'key' : judgeDistractor({ chosen, n: chose.length, discrimination }),
  }
}

type Distractor = { readonly chosen: number; readonly n: number; readonly discrimination: number | null }

/**
 * A distractor works when at least one learner in twenty chooses it and the stronger ones choose it less.
 *
 * @see Tarrant, Ware and Mohammed 2009, BMC Med Educ 9:40
 */
export function judgeDistractor({ chosen, n, discrimination }: Distractor): Exclude<OptionVerdict, 'key'> {
  if (20 * chosen < n) return 'too-few'
  return discrimination !== null && discrimination > 0 ? 'chosen-by-the-strong' : 'works'
}

/** Distractors that work, of all. */
export function countWorking(options: readonly Pick<OptionStatistics, 'verdict'>[]) {
  const distractors = options.filter(({ verdict }) => verdict !== 'key')
  return {
    working: distractors.filter(({ verdict }) => verdict === 'works').length,
    distractors: distractors.length,
  }
}
