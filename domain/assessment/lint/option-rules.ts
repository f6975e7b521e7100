import type { Check } from '../item'
import type { ItemPart } from '../kinds/kind-rules'
import type { Fault, ItemRule } from './item-rule'
import { listAnswerLists, listKeyedLists } from './item-texts'
import { isNegativeStem } from './stem-rules'
import { compareTokens, findLeadIn, foldText, listTokens } from './words'

export const lengthCue: ItemRule = {
  id: 'A03',
  severity: 'warning',
  find: (item) =>
    listKeyedLists(item).flatMap(({ key, others }) => {
      const lengths = others.map((part) => part.text.length)
      const longest = Math.max(...lengths)
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      const length = key.text.length
      const isShortChoice = item.kind === 'drop-down-cloze' && length < 20
      if (isShortChoice || length <= longest || (length <= 1.5 * mean && length <= 1.3 * longest)) return []
      const found = `${length} characters against ${lengths.join(', ')}`
      return [{ path: key.path, expected: 'a key about as long as the other options', found }]
    }),
}

const ALL_OF_THE_ABOVE = [
  /\b(all|none|both|neither|any) (of )?(the )?(above|these|those|preceding|other options|options|answers)\b/i,
  /\bboth [A-H] and [A-H]\b/i,
  /^\s*[A-H] (and|or) [A-H]\W*$/,
]

export const allOfTheAbove: ItemRule = {
  id: 'A05',
  severity: 'error',
  find: (item) =>
    listAnswerParts(item).flatMap((part) => {
      const match = ALL_OF_THE_ABOVE.map((pattern) => pattern.exec(part.text)).find(Boolean)
      return match
        ? [{ path: part.path, expected: 'an option that stands alone', found: `"${match[0]}"` }]
        : []
    }),
}

export const doubleNegative: ItemRule = {
  id: 'A07',
  severity: 'error',
  find: (item) => {
    if (!isNegativeStem(findLeadIn(item.stem))) return []
    return listAnswerParts(item)
      .filter((part) => /^(no|not|never|without)\b/i.test(part.text))
      .map((part) => ({
        path: part.path,
        expected: 'no second negative after a negative stem',
        found: `"${part.text}"`,
      }))
  },
}

export const duplicateOptions: ItemRule = {
  id: 'A08',
  severity: 'error',
  find: (item) =>
    findPairs(item, (a, b) => foldText(a.text) === foldText(b.text)).map(([a, b]) => ({
      path: b.path,
      expected: 'options that differ',
      found: `"${b.text}", the same as "${a.text}"`,
    })),
}

export const nearDuplicateOptions: ItemRule = {
  id: 'A09',
  severity: 'warning',
  find: (item) =>
    findPairs(
      item,
      (a, b) => compareTokens(a.text, b.text) >= 0.9 && foldText(a.text) !== foldText(b.text),
    ).map(([a, b]) => ({
      path: b.path,
      expected: 'options that differ in more than a word',
      found: `"${b.text}", close to "${a.text}"`,
    })),
}

export const numericOrder: ItemRule = {
  id: 'A13',
  severity: 'warning',
  find: (item) =>
    listAnswerLists(item).flatMap(({ parts }): Fault[] => {
      const amounts = parts.map((part) => readAmount(part.text))
      const values = amounts.flatMap((amount) => (amount ? [amount.value] : []))
      const units = new Set(amounts.map((amount) => amount?.unit))
      if (parts.length < 2 || values.length < parts.length || units.size > 1 || isSorted(values)) return []
      const path = parts[0]?.path.replace(/\[\d+\]$/, '') ?? 'options'
      return [{ path, expected: 'numbers in rising or falling order', found: values.join(', ') }]
    }),
}

export const overlappingRanges: ItemRule = {
  id: 'A14',
  severity: 'error',
  find: (item) =>
    findPairs(item, (a, b) => {
      const first = readRange(a.text)
      const second = readRange(b.text)
      if (!first || !second || first.unit !== second.unit) return false
      return first.low <= second.high && second.low <= first.high
    }).map(([a, b]) => ({
      path: b.path,
      expected: 'ranges that do not meet',
      found: `"${a.text}" and "${b.text}"`,
    })),
}

export const convergence: ItemRule = {
  id: 'A17',
  severity: 'information',
  find: (item) => {
    if (item.kind !== 'single-best-answer') return []
    return listKeyedLists(item).flatMap(({ key, others }) => {
      const all = [key, ...others]
      const lead = countShared(key, all) - Math.max(...others.map((part) => countShared(part, all)))
      if (lead < 2) return []
      return [
        {
          path: key.path,
          expected: 'a key that shares no more words with the rest than others do',
          found: `a lead of ${lead}`,
        },
      ]
    })
  },
}

function listAnswerParts(item: Check): ItemPart[] {
  return listAnswerLists(item).flatMap((list) => [...list.parts])
}

function findPairs(item: Check, matches: (a: ItemPart, b: ItemPart) => boolean): [ItemPart, ItemPart][] {
  return listAnswerLists(item).flatMap(({ parts }) =>
    parts.flatMap((b, index) =>
      parts.slice(0, index).flatMap((a): [ItemPart, ItemPart][] => (matches(a, b) ? [[a, b]] : [])),
    ),
  )
}

function readAmount(text: string): { value: number; unit: string } | undefined {
  const match = /^\D{0,2}?([-−+]?\d[\d,]*\.?\d*)\s*([^\d\s]\S*)?\s*$/.exec(text.trim())
  if (!match) return undefined
  const value = Number((match[1] ?? '').replace('−', '-').replaceAll(',', ''))
  return Number.isNaN(value) ? undefined : { value, unit: (match[2] ?? '').toLowerCase() }
}

function readRange(text: string): { low: number; high: number; unit: string } | undefined {
  const match = /(\d+(?:\.\d+)?)\s*(?:–|-|to)\s*(\d+(?:\.\d+)?)\s*(\p{L}*|%)/u.exec(text)
  if (!match) return undefined
  return { low: Number(match[1]), high: Number(match[2]), unit: (match[3] ?? '').toLowerCase() }
}

function isSorted(values: readonly number[]): boolean {
  const rises = values.slice(1).map((value, index) => value - (values[index] ?? value))
  return rises.every((rise) => rise >= 0) || rises.every((rise) => rise <= 0)
}

function countShared(part: ItemPart, all: readonly ItemPart[]): number {
  const tokens = new Set(listTokens(part.text))
  const rest = all.filter((other) => other.id !== part.id).map((other) => new Set(listTokens(other.text)))
  return [...tokens].reduce((sum, token) => sum + rest.filter((other) => other.has(token)).length, 0)
}
