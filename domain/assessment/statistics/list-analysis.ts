import type { AnswerList, ChosenOptions } from './answer-lists'
import { describeOption, type OptionStatistics } from './option-statistics'
import type { ItemColumn } from './score-table'
import { FEWEST_SHOWN, type ItemRule } from './small-n'
import { makeGroups } from './upper-lower'

/** What is shown of an option; a figure that this number of learners does not allow is null. */
export type OptionAnalysis = Omit<OptionStatistics, 'verdict' | 'meanTotal'> & {
  readonly id: string
  readonly text: string
  readonly isKeyed: boolean
  /** Mean grade of those who chose it, in percent. */
  readonly meanGrade: number | null
  readonly verdict: OptionStatistics['verdict'] | null
}

export type ListAnalysis = {
  readonly listId: string
  readonly text: string
  readonly options: readonly OptionAnalysis[]
}

type Asked = {
  readonly lists: readonly AnswerList[]
  readonly column: ItemColumn
  /** What each learner of the column chose. */
  readonly chosen: readonly ChosenOptions[]
  readonly rule: ItemRule
}

/** How often each option was chosen and by whom: not at all before the number of learners allows it. */
export function analyseLists({ lists, column, chosen, rule }: Asked): ListAnalysis[] {
  if (!rule.options) return []
  const groups = makeGroups(column.totals)
  return lists.map(({ listId, text, options }) => ({
    listId,
    text,
    options: options.map((option) => {
      const chose = chosen.map((one) => one[listId]?.includes(option.id) ?? false)
      const figures = describeOption({ ...column, isKeyed: option.isKeyed, chose, groups })
      return { ...option, ...hide(figures, rule, column.totalMax) }
    }),
  }))
}

/** The mean grade of fewer than five who chose an option would come too near to telling one learner's score. */
function hide(figures: OptionStatistics, { correctedR, upperLower }: ItemRule, totalMax: number) {
  const mayTell = correctedR && figures.chosen >= FEWEST_SHOWN && figures.meanTotal !== null
  return {
    chosen: figures.chosen,
    n: figures.n,
    meanGrade: mayTell ? (100 * (figures.meanTotal ?? 0)) / totalMax : null,
    correctedR: correctedR ? figures.correctedR : null,
    upper: upperLower ? figures.upper : null,
    lower: upperLower ? figures.lower : null,
    discrimination: upperLower ? figures.discrimination : null,
    verdict: upperLower ? figures.verdict : null,
  }
}
