import type { Item } from '#domain/assessment/item'
import { splitCloze } from '#domain/assessment/kinds/drop-down-cloze/split-cloze'
import type { Response } from '#domain/assessment/response.schema'
import { scoreResponse, toKeyResponse } from '#domain/assessment/score-response'
import type { AnswerLine } from '#domain/classes/learner-work'

type Part = { readonly part: string | null; readonly text: string }
type KindOf<K extends Item['kind']> = Extract<Item, { kind: K }>

const ORDER = ' → '
const LIST = '; '

/** An answer in words, as a person reads it, line by line beside the key. */
export function writeAnswer(item: Item, response: Response | undefined): readonly AnswerLine[] {
  const right = writeParts(item, toKeyResponse(item))
  const given = response ? writeParts(item, response) : []
  return right.map(({ part, text }, index) => {
    const written = given[index]?.text ?? ''
    const isRight = part === null ? earnsAll(item, response) : written === text
    return { part, given: written, right: text, isRight }
  })
}

function earnsAll(item: Item, response: Response | undefined): boolean {
  if (!response) return false
  const scored = scoreResponse(item, response)
  return scored.outcome === 'scored' && scored.score.score === scored.score.max
}

function writeParts(item: Item, response: Response): readonly Part[] {
  if (item.kind === 'matrix-multiple-choice') return writeRows(item, response)
  if (item.kind === 'drop-down-cloze') return writeBlanks(item, response)
  return [{ part: null, text: writeWhole(item, response) }]
}

type WholeItem = Exclude<Item, KindOf<'matrix-multiple-choice'> | KindOf<'drop-down-cloze'>>

function writeWhole(item: WholeItem, response: Response): string {
  if (response.kind === 'true-false')
    return response.choice === null ? '' : response.choice ? 'True' : 'False'
  if (response.kind === 'numeric') return writeNumber(item, response)
  if (item.kind === 'ordered-response' && response.kind === 'ordered-response') {
    return response.order.map((id) => findText(item.steps, id)).join(ORDER)
  }
  if (item.kind === 'single-best-answer' && response.kind === 'single-best-answer') {
    return response.choice === null ? '' : findText(item.options, response.choice)
  }
  if (
    (item.kind === 'select-all' || item.kind === 'select-n') &&
    (response.kind === 'select-all' || response.kind === 'select-n')
  ) {
    const chosen = item.options.filter((option) => response.choices.includes(option.id))
    return chosen.map((option) => option.text.trim()).join(LIST)
  }
  return ''
}

function writeNumber(item: WholeItem, { text, unit }: Extract<Response, { kind: 'numeric' }>): string {
  if (text.trim() === '') return ''
  const fixed = item.kind === 'numeric' && unit === null ? item.key.unit : unit
  return [text.trim(), fixed ?? ''].join(' ').trim()
}

function writeRows(item: KindOf<'matrix-multiple-choice'>, response: Response): readonly Part[] {
  const rows = response.kind === item.kind ? response.rows : {}
  return item.rows.map((row) => ({ part: row.text.trim(), text: findText(item.columns, rows[row.id] ?? '') }))
}

function writeBlanks(item: KindOf<'drop-down-cloze'>, response: Response): readonly Part[] {
  const blanks = response.kind === item.kind ? response.blanks : {}
  return item.blanks.map((blank, index) => ({
    part: `Blank ${index + 1}`,
    text: findText(blank.choices, blanks[blank.id] ?? ''),
  }))
}

function findText(parts: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.text.trim() ?? ''
}

/** The question as it was asked; a text with blanks stands below its stem, each blank as a number in brackets. */
export function writeStem(item: Item): string {
  if (item.kind !== 'drop-down-cloze') return item.stem.trim()
  let number = 0
  const text = splitCloze(item.text)
    .map((piece) => {
      if (piece.type === 'text') return piece.text
      number += 1
      return `[${number}]`
    })
    .join('')
  return `${item.stem.trim()} ${text.trim()}`
}
