import { scoreWhole } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { arrangeParts, makeOptionList } from '../part-order'
import { explainPart, toPublicBase, toPublicPart } from '../public-parts'
import type { SingleBestAnswerShape } from './single-best-answer.answers'

export const singleBestAnswerRules: KindRules<SingleBestAnswerShape> = {
  toPublic: (check, order) => ({
    ...toPublicBase(check),
    kind: 'single-best-answer',
    options: arrangeParts(check.options, 'options', order).map(toPublicPart),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'single-best-answer', choice: key }),
  score: ({ key }, { choice }) =>
    scoreWhole(Number(choice === key), 1, choice === null ? 'omitted' : 'answered'),
  toFeedback: (check, { choice }, order) => ({
    kind: 'single-best-answer',
    key: check.key,
    options: arrangeParts(check.options, 'options', order).map((option) =>
      explainPart(option, option.id === check.key, option.id === choice),
    ),
  }),
  describe: (_check, _response, { score }) => (score === 1 ? 'The best answer' : 'Not the best answer'),
  listParts: ({ options, key, shuffle }) => [makeOptionList(options, (id) => id === key, shuffle)],
  guessShare: ({ options }) => 1 / options.length,
}
