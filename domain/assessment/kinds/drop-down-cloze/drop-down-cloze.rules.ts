import { sumUnits } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { findOwn } from '../known-ids'
import { arrangeParts, isNumberScale, toItemParts } from '../part-order'
import { explainPart, toPublicBase, toPublicPart } from '../public-parts'
import type { DropDownClozeShape } from './drop-down-cloze.answers'

export const dropDownClozeRules: KindRules<DropDownClozeShape> = {
  toPublic: (check, order) => ({
    ...toPublicBase(check),
    kind: 'drop-down-cloze',
    text: check.text,
    blanks: check.blanks.map(({ id, choices }) => ({
      id,
      choices: arrangeParts(choices, id, order).map(toPublicPart),
    })),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'drop-down-cloze', blanks: { ...key } }),
  score: ({ blanks, key }, response) => {
    const units = blanks.map(({ id }) => {
      const chosen = findOwn(response.blanks, id)
      return { unitId: id, score: Number(chosen !== undefined && chosen === key[id]), max: 1 }
    })
    return sumUnits(units, Object.keys(response.blanks).length === 0 ? 'omitted' : 'answered')
  },
  toFeedback: (check, response, order) => ({
    kind: 'drop-down-cloze',
    text: check.text,
    blanks: check.blanks.map(({ id, choices }) => {
      const key = check.key[id] ?? ''
      const chosen = findOwn(response.blanks, id) ?? null
      const explained = arrangeParts(choices, id, order).map((choice) =>
        explainPart(choice, choice.id === key, choice.id === chosen),
      )
      return { id, key, chosen, choices: explained }
    }),
  }),
  describe: (_check, _response, { score }) => `${score} ${score === 1 ? 'blank' : 'blanks'} right`,
  listParts: ({ blanks, key }) =>
    blanks.map(({ id, choices }, index) => ({
      listId: id,
      role: 'choices',
      shuffle: !isNumberScale(choices),
      parts: toItemParts(choices, `blanks[${index}].choices`, (choice) => choice === key[id]),
    })),
  guessShare: ({ blanks }) =>
    blanks.reduce((sum, { choices }) => sum + 1 / choices.length, 0) / blanks.length,
}
