import type { Check } from '../item'
import type { ItemKind } from '../kinds/item-kind'
import type { CheckOf, ResponseOf } from '../kinds/kind-shapes'
import { findOwn } from '../kinds/known-ids'
import { readNumber } from '../kinds/numeric/read-number'
import type { Response } from '../response.schema'
import { scoreResponse } from '../score-response'

type AnswerOption = { readonly id: string; readonly text: string; readonly isKeyed: boolean }

/** A list from which learners chose: the options of an item, the columns for one row, the choices of one blank. */
export type AnswerList = {
  readonly listId: string
  /** What the list belongs to, such as a row's words; empty for the options of the item itself. */
  readonly text: string
  readonly options: readonly AnswerOption[]
}

/** What one learner chose: list id to option ids. */
export type ChosenOptions = Readonly<Record<string, readonly string[]>>

type Reader<K extends ItemKind> = {
  readonly lists: (check: CheckOf<K>) => readonly AnswerList[]
  readonly chosen: (check: CheckOf<K>, response: ResponseOf<K>) => ChosenOptions
}

export function listAnswerLists(check: Check): readonly AnswerList[] {
  return listAs(check.kind, check)
}

/** @throws RangeError when the response is of another kind */
export function readChosen(check: Check, response: Response): ChosenOptions {
  if (check.kind !== response.kind)
    throw new RangeError(`Item ${check.id} is ${check.kind}; the response is for ${response.kind}`)
  return readAs(check.kind, check, response)
}

function listAs<K extends ItemKind>(kind: K, check: CheckOf<K>) {
  return readers[kind].lists(check)
}

function readAs<K extends ItemKind>(kind: K, check: CheckOf<K>, response: ResponseOf<K>) {
  return readers[kind].chosen(check, response)
}

type Texts = readonly { readonly id: string; readonly text: string }[]

const makeList = (listId: string, text: string, parts: Texts, keys: readonly string[]): AnswerList => ({
  listId,
  text,
  options: parts.map(({ id, text: words }) => ({ id, text: words, isKeyed: keys.includes(id) })),
})

const wrapEach = (record: Readonly<Record<string, string>>): ChosenOptions =>
  Object.fromEntries(Object.entries(record).map(([list, id]) => [list, [id]]))

const KEY = 'key'
const OTHER = 'other'

const numericReader: Reader<'numeric'> = {
  lists: ({ key, misreadings = [] }) => [
    {
      listId: 'values',
      text: '',
      options: [
        {
          id: KEY,
          text: [key.value, key.unit].filter((part) => part !== undefined).join(' '),
          isKeyed: true,
        },
        ...misreadings.map(({ value }) => ({ id: `value-${value}`, text: String(value), isKeyed: false })),
        { id: OTHER, text: 'another value', isKeyed: false },
      ],
    },
  ],
  chosen: (check, response) => {
    const scored = scoreResponse(check, response)
    if (scored.outcome === 'scored' && scored.score.score === scored.score.max) return { values: [KEY] }
    const number = readNumber(response.text, response.decimalMark)
    if (number.status === 'empty') return { values: [] }
    const value = number.status === 'read' ? number.value : undefined
    const meant = check.misreadings?.find((one) => one.value === value)
    return { values: [meant ? `value-${meant.value}` : OTHER] }
  },
}

/** A kind added to `itemKinds` fails to compile here until its lists are named. */
const readers: { readonly [K in ItemKind]: Reader<K> } = {
  'single-best-answer': {
    lists: ({ options, key }) => [makeList('options', '', options, [key])],
    chosen: (_, { choice }) => ({ options: choice === null ? [] : [choice] }),
  },
  'true-false': {
    lists: ({ key }) => [
      {
        listId: 'options',
        text: '',
        options: [
          { id: 'true', text: 'True', isKeyed: key },
          { id: 'false', text: 'False', isKeyed: !key },
        ],
      },
    ],
    chosen: (_, { choice }) => ({ options: choice === null ? [] : [String(choice)] }),
  },
  'select-all': {
    lists: ({ options, key }) => [makeList('options', '', options, key)],
    chosen: (_, { choices }) => ({ options: [...new Set(choices)] }),
  },
  'select-n': {
    lists: ({ options, key }) => [makeList('options', '', options, key)],
    chosen: (_, { choices }) => ({ options: [...new Set(choices)] }),
  },
  'matrix-multiple-choice': {
    lists: ({ rows, columns, key }) =>
      rows.map(({ id, text }) => makeList(id, text, columns, [findOwn(key, id) ?? ''])),
    chosen: (_, { rows }) => wrapEach(rows),
  },
  'drop-down-cloze': {
    lists: ({ blanks, key }) =>
      blanks.map(({ id, choices }) => makeList(id, id, choices, [findOwn(key, id) ?? ''])),
    chosen: (_, { blanks }) => wrapEach(blanks),
  },
  'ordered-response': {
    lists: ({ steps, key }) =>
      key.map((id, place) => makeList(String(place + 1), String(place + 1), steps, [id])),
    chosen: (_, { order }) => Object.fromEntries(order.map((id, place) => [String(place + 1), [id]])),
  },
  numeric: numericReader,
}
