import type { ItemRule } from './item-rule'
import { listAllTexts } from './item-texts'

/** Capitals that are no abbreviations, or that every reader knows. */
const PLAIN = new Set([
  'NOT',
  'EXCEPT',
  'LEAST',
  'MOST',
  'FIRST',
  'BEST',
  'AND',
  'OR',
  'UK',
  'US',
  'USA',
  'EU',
  'II',
  'III',
  'IV',
  'AM',
  'PM',
])

/** @see ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations */
const ERROR_PRONE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d.])\d+\.0+(?= ?(?:mcg|mg|g|kg|mL|L|units?)\b)/u, 'a dose without a trailing zero'],
  [/(?<![\p{L}\d.])\.\d+(?= ?(?:mcg|mg|g|kg|mL|L|units?)\b)/u, 'a dose with a leading zero'],
  [/(?<=\d ?)U\b(?!\/)/, '"units"'],
  [/\bIU\b/, '"international units"'],
  [/\bQ\.?O\.?D\b/i, '"every other day"'],
  [/\bQ\.?D\b/i, '"daily"'],
  [/\bMSO4\b/, '"morphine sulfate"'],
  [/\bMgSO4\b/, '"magnesium sulfate"'],
  [/\bMS\b/, '"morphine sulfate" or "multiple sclerosis"'],
  [/[µμ]g\b/, '"mcg"'],
]

export const abbreviations: ItemRule = {
  id: 'A27',
  severity: 'error',
  find: (item, { terms }) => {
    const texts = listAllTexts(item)
    const known = new Set([...terms, ...texts.flatMap(listIntroductions)].flatMap(listAbbreviations))
    return texts.flatMap(({ path, text }) => {
      const refused = findErrorProne(text)
      const unknown = [...new Set(listAbbreviations(text))].filter(
        (word) => !known.has(word) && !PLAIN.has(word) && !refused.some(({ found }) => found.includes(word)),
      )
      return [
        ...refused.map((fault) => ({ path, ...fault })),
        ...unknown.map((word) => ({
          path,
          expected: 'an abbreviation of the glossary, or the words',
          found: `"${word}"`,
        })),
      ]
    })
  },
}

/** "European LeukemiaNet (ELN)" introduces ELN. */
function listIntroductions({ text }: { readonly text: string }): string[] {
  return [...text.matchAll(/\p{L} \((\p{Lu}{2,5})\)/gu)].map((match) => match[1] ?? '')
}

/** Abbreviations and dose designations that have led to errors: refused everywhere, glossary or not. */
function findErrorProne(text: string): { expected: string; found: string }[] {
  return ERROR_PRONE.flatMap(([pattern, expected]) => {
    const match = pattern.exec(text)
    return match ? [{ expected, found: `"${match[0]}"` }] : []
  })
}

/**
 * Words in capitals of two to five letters. A plural s is dropped; names with a digit (genes, markers, levels such as
 * MR4) and longer names, which are read as words, are none.
 */
function listAbbreviations(text: string): string[] {
  const words = text.match(/(?<![\p{L}\d])\p{Lu}{2,}[\p{Lu}\d]*(?=s?(?!\p{L}))/gu) ?? []
  return words.filter((word) => word.length <= 5 && !/\d/.test(word))
}
