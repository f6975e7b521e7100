import type { Check } from '../item'
import { findDropDownClozeKeyProblems } from '../kinds/drop-down-cloze/drop-down-cloze.schema'
import type { KeyProblem } from '../kinds/key-problem'
import { findMatrixMultipleChoiceKeyProblems } from '../kinds/matrix-multiple-choice/matrix-multiple-choice.schema'
import { findNumericKeyProblems } from '../kinds/numeric/numeric.schema'
import { findOrderedResponseKeyProblems } from '../kinds/ordered-response/ordered-response.schema'
import { findSelectAllKeyProblems } from '../kinds/select-all/select-all.schema'
import { findSelectNKeyProblems } from '../kinds/select-n/select-n.schema'
import { findSingleBestAnswerKeyProblems } from '../kinds/single-best-answer/single-best-answer.schema'
import type { Fault, ItemRule } from './item-rule'

export const keyValidity: ItemRule = {
  id: 'A01',
  severity: 'error',
  find: (item) =>
    findKeyProblems(item).map(({ path, expected, found }) => ({
      path: path
        .reduce<string>(
          (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${step}`),
          '',
        )
        .replace(/^\./, ''),
      expected,
      found,
    })),
}

function findKeyProblems(item: Check): KeyProblem[] {
  switch (item.kind) {
    case 'single-best-answer':
      return findSingleBestAnswerKeyProblems(item)
    case 'true-false':
      return []
    case 'select-all':
      return findSelectAllKeyProblems(item)
    case 'select-n':
      return findSelectNKeyProblems(item)
    case 'matrix-multiple-choice':
      return findMatrixMultipleChoiceKeyProblems(item)
    case 'drop-down-cloze':
      return findDropDownClozeKeyProblems(item)
    case 'ordered-response':
      return findOrderedResponseKeyProblems(item)
    case 'numeric':
      return findNumericKeyProblems(item)
  }
}

export const optionCount: ItemRule = {
  id: 'A02',
  severity: 'warning',
  find: (item) =>
    listCounts(item).flatMap(([path, what, count, low, high]): Fault[] =>
      count >= low && count <= high
        ? []
        : [{ path, expected: `${low} to ${high} ${what}`, found: String(count) }],
    ),
}

type Count = readonly [path: string, what: string, count: number, low: number, high: number]

function listCounts(item: Check): Count[] {
  switch (item.kind) {
    case 'single-best-answer':
      return [['options', 'options', item.options.length, 3, 5]]
    case 'select-all':
    case 'select-n':
      return [['options', 'options', item.options.length, 5, 8]]
    case 'matrix-multiple-choice':
      return [
        ['columns', 'columns', item.columns.length, 2, 3],
        ['rows', 'rows', item.rows.length, 4, 6],
      ]
    case 'drop-down-cloze':
      return [
        ['blanks', 'blanks', item.blanks.length, 1, 4],
        ...item.blanks.map(
          ({ choices }, index): Count => [`blanks[${index}].choices`, 'choices', choices.length, 3, 5],
        ),
      ]
    case 'ordered-response':
      return [['steps', 'steps', item.steps.length, 4, 6]]
    case 'true-false':
    case 'numeric':
      return []
  }
}

export const selectAllShape: ItemRule = {
  id: 'A34',
  severity: 'warning',
  find: (item) => {
    if (item.kind !== 'select-all') return []
    const keyed = item.key.length
    const others = item.options.length - keyed
    const shape: Fault[] =
      keyed === 1 || others === 0
        ? [
            {
              path: 'key',
              expected: 'some options keyed and some not',
              found: `${keyed} of ${keyed + others}`,
              severity: 'information',
            },
          ]
        : []
    const everything = Math.max(0, keyed - others)
    if (10 * everything <= 4 * keyed) return shape
    const found = `${everything} of ${keyed} points for ticking every option`
    return [
      ...shape,
      { path: 'options', expected: 'at most 40 % of the points for ticking everything', found },
    ]
  },
}

export const orphans: ItemRule = {
  id: 'A32',
  severity: 'warning',
  find: (item) => {
    if (item.kind !== 'matrix-multiple-choice') return []
    const used = Object.values(item.key)
    return item.columns.flatMap(({ id }, index) =>
      used.includes(id)
        ? []
        : [
            {
              path: `columns[${index}]`,
              expected: 'a column that some row is keyed to',
              found: `"${id}" never keyed`,
            },
          ],
    )
  },
}
