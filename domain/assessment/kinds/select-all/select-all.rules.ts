import { scoreWhole } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { arrangeParts, makeOptionList } from '../part-order'
import { explainPart, toPublicBase, toPublicPart } from '../public-parts'
import { guessPlusMinusShare, scorePlusMinus } from './score-plus-minus'
import type { SelectAllShape } from './select-all.answers'

export const selectAllRules: KindRules<SelectAllShape> = {
  toPublic: (check, order) => ({
    ...toPublicBase(check),
    kind: 'select-all',
    options: arrangeParts(check.options, 'options', order).map(toPublicPart),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'select-all', choices: [...key] }),
  score: ({ key }, { choices }) => {
    const { score } = scorePlusMinus(key, choices)
    return scoreWhole(score, key.length, choices.length === 0 ? 'omitted' : 'answered')
  },
  toFeedback: (check, { choices }, order) => ({
    kind: 'select-all',
    key: [...check.key],
    options: arrangeParts(check.options, 'options', order).map((option) =>
      explainPart(option, check.key.includes(option.id), choices.includes(option.id)),
    ),
  }),
  describe: ({ key }, { choices }) => {
    const { right, strays } = scorePlusMinus(key, choices)
    if (strays === 0) return `${right} right`
    return `${right} right, ${strays} that ${strays === 1 ? 'does' : 'do'} not belong`
  },
  listParts: ({ options, key }) => [makeOptionList(options, (id) => key.includes(id))],
  guessShare: ({ options, key }) => guessPlusMinusShare(key.length, options.length - key.length),
}
