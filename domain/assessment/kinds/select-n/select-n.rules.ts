import { scoreWhole } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { arrangeParts, makeOptionList } from '../part-order'
import { explainPart, toPublicBase, toPublicPart } from '../public-parts'
import type { SelectNShape } from './select-n.answers'

export const selectNRules: KindRules<SelectNShape> = {
  toPublic: (check, order) => ({
    ...toPublicBase(check),
    kind: 'select-n',
    count: check.key.length,
    options: arrangeParts(check.options, 'options', order).map(toPublicPart),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'select-n', choices: [...key] }),
  score: ({ key }, { choices }) => {
    const right = [...new Set(choices)].filter((id) => key.includes(id)).length
    return scoreWhole(right, key.length, choices.length === 0 ? 'omitted' : 'answered')
  },
  toFeedback: (check, { choices }, order) => ({
    kind: 'select-n',
    key: [...check.key],
    options: arrangeParts(check.options, 'options', order).map((option) =>
      explainPart(option, check.key.includes(option.id), choices.includes(option.id)),
    ),
  }),
  describe: (_check, _response, { score }) => `${score} right`,
  listParts: ({ options, key }) => [makeOptionList(options, (id) => key.includes(id))],
  guessShare: ({ options, key }) => key.length / options.length,
}
