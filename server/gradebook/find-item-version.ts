import type { Item } from '#domain/assessment/item'
import { AttemptError } from '../attempts/attempt-error'
import { requireItems } from '../records/item-bodies'
import type { Store } from '../store/store'
import { writeStem } from './write-answer'

export type CorrectableItem = {
  readonly itemId: string
  readonly version: number
  readonly stem: string
  /** What may be said to be right as well; `within` names the row or blank. */
  readonly choices: readonly Choice[]
  /** What may be accepted besides, where it is no choice. */
  readonly besides: Besides
}
/** One answer of two; a figure in a unit; an order of steps, in the order of the key. */
type Besides =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'figure'; readonly unit: string | null }
  | { readonly kind: 'order'; readonly steps: readonly { readonly id: string; readonly text: string }[] }

type Choice = { readonly option: string; readonly within: string | null; readonly text: string }

/** An item version with what a correction may say of it; undefined where the course never had it. */
export async function findItemVersion(
  store: Pick<Store, 'db'>,
  itemId: string,
  version: number,
): Promise<CorrectableItem | undefined> {
  try {
    const [item] = await requireItems(store, [{ id: itemId, version }])
    if (!item) return undefined
    return { itemId, version, stem: writeStem(item), choices: listChoices(item), besides: findBesides(item) }
  } catch (error) {
    if (error instanceof AttemptError) return undefined
    throw error
  }
}

function listChoices(item: Item): readonly Choice[] {
  switch (item.kind) {
    case 'single-best-answer':
      return toChoices(
        item.options.filter((option) => option.id !== item.key),
        null,
        '',
      )
    case 'select-all':
    case 'select-n':
      return toChoices(
        item.options.filter((option) => !item.key.includes(option.id)),
        null,
        '',
      )
    case 'matrix-multiple-choice':
      return item.rows.flatMap((row) =>
        toChoices(
          item.columns.filter((column) => column.id !== item.key[row.id]),
          row.id,
          `${row.text.trim()}: `,
        ),
      )
    case 'drop-down-cloze':
      return item.blanks.flatMap((blank, index) =>
        toChoices(
          blank.choices.filter((choice) => choice.id !== item.key[blank.id]),
          blank.id,
          `Blank ${index + 1}: `,
        ),
      )
    case 'true-false':
      return [{ option: String(!item.key), within: null, text: item.key ? 'False' : 'True' }]
    case 'numeric':
    case 'ordered-response':
      return []
  }
}

function findBesides(item: Item): Besides {
  if (item.kind === 'true-false') return { kind: 'answer' }
  if (item.kind === 'numeric') return { kind: 'figure', unit: item.key.unit ?? null }
  if (item.kind !== 'ordered-response') return { kind: 'nothing' }
  const steps = item.key.flatMap((id) => item.steps.filter((step) => step.id === id))
  return { kind: 'order', steps: steps.map(({ id, text }) => ({ id, text: text.trim() })) }
}

function toChoices(
  parts: readonly { readonly id: string; readonly text: string }[],
  within: string | null,
  before: string,
): readonly Choice[] {
  return parts.map(({ id, text }) => ({ option: id, within, text: `${before}${text.trim()}` }))
}
