import type { Item } from '#domain/assessment/item'
import type { Response } from '#domain/assessment/response.schema'
import { scoreResponse, toKeyResponse } from '#domain/assessment/score-response'
import { answersRightly, type Chance, pickFrom } from './demo-chance'
import type { ItemModel } from './item-model'

type Asked = {
  readonly item: Item
  readonly model: ItemModel
  readonly ability: number
  readonly chance: Chance
}
type KindOf<K extends Item['kind']> = Extract<Item, { kind: K }>

/** A part of an item is easier than the whole of it. */
const PART_EASE = 2
const TRAPPED_OF_FIVE = 4

/** What a learner of the demo class answers: each part by the model, and always something that can be scored. */
export function answerItem(asked: Asked): Response {
  const response = respond(asked)
  const isScorable = scoreResponse(asked.item, response).outcome === 'scored'
  return isScorable ? response : toKeyResponse(asked.item)
}

function respond(asked: Asked): Response {
  const { item } = asked
  switch (item.kind) {
    case 'single-best-answer':
      return { kind: item.kind, choice: chooseOne(asked, item) }
    case 'true-false':
      return { kind: item.kind, choice: isRight(asked) ? item.key : !item.key }
    case 'select-all':
      return { kind: item.kind, choices: chooseAll(asked, item) }
    case 'select-n':
      return { kind: item.kind, choices: chooseSome(asked, item) }
    case 'matrix-multiple-choice':
      return { kind: item.kind, rows: fillSlots(asked, item.key, () => item.columns) }
    case 'drop-down-cloze':
      return {
        kind: item.kind,
        blanks: fillSlots(
          asked,
          item.key,
          (id) => item.blanks.find((blank) => blank.id === id)?.choices ?? [],
        ),
      }
    case 'ordered-response':
      return { kind: item.kind, order: isRight(asked) ? item.key : swapNeighbours(asked, item.key) }
    case 'numeric':
      return typeNumber(asked, item)
  }
}

function isRight({ chance, ability, model }: Asked): boolean {
  return answersRightly(chance, ability, model.difficulty)
}

function isPartRight({ chance, ability, model }: Asked): boolean {
  return answersRightly(chance, ability * PART_EASE, model.difficulty)
}

function chooseOne(asked: Asked, item: KindOf<'single-best-answer'>): string {
  if (isRight(asked)) return item.key
  const { trap } = asked.model
  if (trap !== null && asked.chance.happens(TRAPPED_OF_FIVE, 5)) return trap
  const wrong = item.options.filter((option) => option.id !== item.key)
  return pickFrom(asked.chance, wrong)?.id ?? item.key
}

function chooseAll(asked: Asked, { options, key }: KindOf<'select-all'>): string[] {
  const chosen = options.map(({ id }) => id).filter((id) => key.includes(id) === isPartRight(asked))
  return chosen.length > 0 ? chosen : key.slice(0, 1)
}

function chooseSome(asked: Asked, { options, key }: KindOf<'select-n'>): string[] {
  const kept = key.filter(() => isPartRight(asked))
  const others = options.map(({ id }) => id).filter((id) => !key.includes(id))
  return [...kept, ...others].slice(0, key.length)
}

function fillSlots(
  asked: Asked,
  key: Readonly<Record<string, string>>,
  choicesOf: (slot: string) => readonly { readonly id: string }[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(key).map(([slot, right]) => {
      if (isPartRight(asked)) return [slot, right]
      const wrong = choicesOf(slot).filter((choice) => choice.id !== right)
      return [slot, pickFrom(asked.chance, wrong)?.id ?? right]
    }),
  )
}

function swapNeighbours({ chance }: Asked, key: readonly string[]): string[] {
  const at = chance.pick(key.length - 1)
  return key.map((id, place) => (place === at ? key[at + 1] : place === at + 1 ? key[at] : id) ?? id)
}

function typeNumber(asked: Asked, item: KindOf<'numeric'>): Response {
  const right = toKeyResponse(item)
  if (isRight(asked) || right.kind !== 'numeric') return right
  const misread = pickFrom(asked.chance, item.misreadings ?? [])?.value ?? item.key.value + 1
  return { ...right, text: String(misread) }
}
