import { scoreWhole } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { toItemParts } from '../part-order'
import { explainPart, toPublicBase } from '../public-parts'
import type { TrueFalseShape } from './true-false.answers'
import type { TrueFalseCheck } from './true-false.schema'

export const trueFalseRules: KindRules<TrueFalseShape> = {
  toPublic: (check) => ({ ...toPublicBase(check), kind: 'true-false' }),
  toKeyResponse: ({ key }) => ({ kind: 'true-false', choice: key }),
  score: ({ key }, { choice }) =>
    scoreWhole(Number(choice === key), 1, choice === null ? 'omitted' : 'answered'),
  toFeedback: (check, { choice }) => ({
    kind: 'true-false',
    key: check.key,
    options: listStatements(check).map((part) =>
      explainPart(part, part.id === String(check.key), part.id === String(choice)),
    ),
  }),
  describe: (_check, _response, { score }) => (score === 1 ? 'Rightly judged' : 'Judged the other way'),
  listParts: (check) => [
    {
      listId: 'rationales',
      role: 'statements',
      shuffle: false,
      parts: toItemParts(listStatements(check), 'rationales', (id) => id === String(check.key)).map(
        (part) => ({
          ...part,
          path: `rationales.${part.id}`,
        }),
      ),
    },
  ],
  guessShare: () => 0.5,
}

function listStatements({ rationales }: TrueFalseCheck) {
  return [
    { id: 'true', text: 'True', rationale: rationales.true },
    { id: 'false', text: 'False', rationale: rationales.false },
  ]
}
