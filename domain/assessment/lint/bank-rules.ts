import { areEnemies } from '../draw/enemies'
import type { Check } from '../item'
import { listParts } from '../list-parts'
import type { BankRule } from './item-rule'
import { listKeyedLists } from './item-texts'
import { listTokens } from './words'

const ENOUGH_ITEMS = 20

export const lengthCueOfBank: BankRule = {
  id: 'A04',
  severity: 'warning',
  find: (items) => {
    const lists = items.filter((item) => item.kind === 'single-best-answer').flatMap(listKeyedLists)
    if (lists.length < ENOUGH_ITEMS) return []
    const cued = lists.filter(({ key, others }) => others.every((part) => part.text.length < key.text.length))
    const chance = lists.reduce((sum, { others }) => sum + 1 / (others.length + 1), 0) / lists.length
    if (cued.length / lists.length <= chance + 0.15) return []
    const expected = `the key longest in at most ${Math.floor((chance + 0.15) * lists.length)} of ${lists.length} items`
    return [{ itemId: null, path: 'options', expected, found: `${cued.length}` }]
  },
}

/** Critical values of chi-square at p = .05 for 1 to 9 degrees of freedom. */
const CRITICAL = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067, 15.507, 16.919]

/** Chi-square of counts against equal shares. */
export function calculateChiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

/** True when keys stand in some places more than chance explains; `counts` has one entry a place. */
export function hasKeyPositionBias(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const critical = CRITICAL[counts.length - 2]
  return total >= ENOUGH_ITEMS && critical !== undefined && calculateChiSquare(counts) > critical
}

export const keyPositionOfBank: BankRule = {
  id: 'A12',
  severity: 'warning',
  find: (items) => {
    const fixed = items
      .filter((item) => item.kind === 'single-best-answer')
      .flatMap(listParts)
      .filter((list) => !list.shuffle)
    return [3, 4, 5].flatMap((size) => {
      const places = fixed
        .filter((list) => list.parts.length === size)
        .map((list) => list.parts.findIndex((part) => part.keyed))
      const counts = Array.from({ length: size }, (_, place) => places.filter((at) => at === place).length)
      if (!hasKeyPositionBias(counts)) return []
      return [
        { itemId: null, path: 'key', expected: `keys spread over ${size} places`, found: counts.join(', ') },
      ]
    })
  },
}

export const rememberShareOfBank: BankRule = {
  id: 'A24',
  severity: 'warning',
  find: (items) => {
    const remember = items.filter((item) => item.bloom === 'remember').length
    if (100 * remember <= 15 * items.length) return []
    return [
      {
        itemId: null,
        path: 'bloom',
        expected: 'at most 15 % of items at remember',
        found: `${remember} of ${items.length}`,
      },
    ]
  },
}

export const enemyItems: BankRule = {
  id: 'A31',
  severity: 'warning',
  find: (items) => [...findUnknownEnemies(items), ...findGiveaways(items)],
}

function findUnknownEnemies(items: readonly Check[]) {
  return items.flatMap((item) =>
    (item.enemies ?? []).flatMap((id, index) => {
      const other = items.find((one) => one.id === id)
      const path = `enemies[${index}]`
      if (!other) return [{ itemId: item.id, path, expected: 'an item of the same list', found: `"${id}"` }]
      if (other.enemies?.includes(item.id)) return []
      return [
        {
          itemId: other.id,
          path: 'enemies',
          expected: `"${item.id}", which names it as an enemy`,
          found: 'nothing',
        },
      ]
    }),
  )
}

function findGiveaways(items: readonly Check[]) {
  return items.flatMap((item) =>
    items.flatMap((other) => {
      if (item.id === other.id || areEnemies(item, other)) return []
      const stem = new Set(listTokens(other.stem))
      const told = listKeyTexts(item).find((text) => isTold(text, stem))
      if (told === undefined) return []
      return [
        {
          itemId: item.id,
          path: 'enemies',
          expected: `"${other.id}", whose stem holds the key`,
          found: `"${told}"`,
        },
      ]
    }),
  )
}

function listKeyTexts(item: Check): string[] {
  return listParts(item).flatMap((list) => list.parts.filter((part) => part.keyed).map((part) => part.text))
}

/** Four words at least: shorter keys are names of categories, which every stem holds. */
function isTold(text: string, stem: ReadonlySet<string>): boolean {
  const tokens = [...new Set(listTokens(text))]
  return tokens.length >= 4 && tokens.filter((token) => stem.has(token)).length / tokens.length >= 0.8
}
