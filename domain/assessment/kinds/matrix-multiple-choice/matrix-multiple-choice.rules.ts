import { sumUnits } from '../../item-score'
import type { KindRules } from '../kind-rules'
import { findOwn } from '../known-ids'
import { toItemParts } from '../part-order'
import { toPublicBase, toPublicPart } from '../public-parts'
import type { MatrixMultipleChoiceShape } from './matrix-multiple-choice.answers'

export const matrixMultipleChoiceRules: KindRules<MatrixMultipleChoiceShape> = {
  toPublic: (check) => ({
    ...toPublicBase(check),
    kind: 'matrix-multiple-choice',
    columns: check.columns.map(toPublicPart),
    rows: check.rows.map(toPublicPart),
  }),
  toKeyResponse: ({ key }) => ({ kind: 'matrix-multiple-choice', rows: { ...key } }),
  score: ({ rows, key }, response) => {
    const units = rows.map(({ id }) => {
      const chosen = findOwn(response.rows, id)
      return { unitId: id, score: Number(chosen !== undefined && chosen === key[id]), max: 1 }
    })
    return sumUnits(units, Object.keys(response.rows).length === 0 ? 'omitted' : 'answered')
  },
  toFeedback: (check, response) => ({
    kind: 'matrix-multiple-choice',
    columns: check.columns.map(toPublicPart),
    rows: check.rows.map(({ id, text, rationale }) => ({
      id,
      text,
      rationale,
      key: check.key[id] ?? '',
      chosen: findOwn(response.rows, id) ?? null,
    })),
  }),
  describe: (_check, _response, { score }) => `${score} ${score === 1 ? 'row' : 'rows'} right`,
  listParts: ({ rows }) => [
    { listId: 'rows', role: 'rows', shuffle: false, parts: toItemParts(rows, 'rows', () => false) },
  ],
  guessShare: ({ columns }) => 1 / columns.length,
}
