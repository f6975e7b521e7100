import type { Check } from '../item'
import type { ItemPart, PartList } from '../kinds/kind-rules'
import { listParts } from '../list-parts'

export type ItemText = { readonly path: string; readonly text: string }

/** Lists that stand against each other as answers to one question: options, and the choices of each blank. */
export function listAnswerLists(item: Check): PartList[] {
  return listParts(item).filter((list) => list.role === 'options' || list.role === 'choices')
}

export type KeyedList = { readonly key: ItemPart; readonly others: readonly ItemPart[] }

/** Answer lists with exactly one right entry. */
export function listKeyedLists(item: Check): KeyedList[] {
  if (item.kind !== 'single-best-answer' && item.kind !== 'drop-down-cloze') return []
  return listAnswerLists(item).flatMap(({ parts }) => {
    const key = parts.find((part) => part.keyed)
    return key ? [{ key, others: parts.filter((part) => !part.keyed) }] : []
  })
}

/** What is read before answering. */
export function listQuestionTexts(item: Check): ItemText[] {
  const parts = listParts(item)
    .filter((list) => list.role !== 'statements')
    .flatMap((list) => list.parts.map(({ path, text }) => ({ path: `${path}.text`, text })))
  const columns = item.kind === 'matrix-multiple-choice' ? item.columns : []
  return [
    { path: 'stem', text: item.stem },
    ...(item.kind === 'drop-down-cloze' ? [{ path: 'text', text: item.text }] : []),
    ...columns.map(({ text }, index) => ({ path: `columns[${index}].text`, text })),
    ...parts,
  ]
}

/** What is read after answering. */
export function listRationales(item: Check): ItemText[] {
  if (item.kind === 'numeric') {
    const misreadings = (item.misreadings ?? []).map(({ rationale }, index) => ({
      path: `misreadings[${index}].rationale`,
      text: rationale,
    }))
    return [{ path: 'rationale', text: item.rationale }, ...misreadings]
  }
  return listParts(item).flatMap((list) =>
    list.parts.map(({ path, rationale }) => ({
      path: list.role === 'statements' ? path : `${path}.rationale`,
      text: rationale,
    })),
  )
}

export function listAllTexts(item: Check): ItemText[] {
  return [...listQuestionTexts(item), ...listRationales(item)]
}
