import type { Item } from '#domain/assessment/item'
import { makeChance } from './demo-chance'

/** Odds of the model: a learner of ability 200 answers a medium item rightly in two cases of three. */
const DIFFICULTY: Readonly<Record<Item['difficulty'], number>> = { easy: 45, medium: 95, hard: 190 }
const TRAP_DIFFICULTY = 420
const TRAPS_ONE_IN = 9

export type ItemModel = {
  readonly difficulty: number
  /** A misreading that most who err share, and hold with confidence: what an educator should find. */
  readonly trap: string | null
}

/** How an item behaves in the demo class. A fact of the class, not of the item: it says nothing about real students. */
export function modelItem(item: Item): ItemModel {
  const chance = makeChance(`demo-item|${item.id}`)
  const spread = 80 + chance.pick(41)
  const wrong = listWrongOptions(item)
  const isTrap = wrong.length > 1 && chance.pick(TRAPS_ONE_IN) === 0
  if (isTrap) return { difficulty: TRAP_DIFFICULTY, trap: wrong[chance.pick(wrong.length)] ?? null }
  return { difficulty: Math.round((DIFFICULTY[item.difficulty] * spread) / 100), trap: null }
}

function listWrongOptions(item: Item): readonly string[] {
  if (item.kind !== 'single-best-answer') return []
  return item.options.map((option) => option.id).filter((id) => id !== item.key)
}
