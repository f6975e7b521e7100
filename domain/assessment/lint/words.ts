import { splitSentences, splitWords } from '../readability/split-text'

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Folds case, spaces, punctuation and number words, so that "5 mg" and "Five mg." are equal. Signs and decimals stay. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => (NUMBER_WORDS.includes(word) ? String(NUMBER_WORDS.indexOf(word)) : word))
    .replace(/[.,;:!?"'“”‘’()[\]]+(?!\d)/g, '')
    .replace(/\s+/g, '')
}

export function listTokens(text: string): string[] {
  return splitWords(text.toLowerCase())
}

/** Shared tokens over all tokens, 0 to 1. */
export function compareTokens(a: string, b: string): number {
  const first = new Set(listTokens(a))
  const second = new Set(listTokens(b))
  const shared = [...first].filter((token) => second.has(token)).length
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}

/** The question itself: the last sentence of the stem, without what stands in quotation marks. */
export function findLeadIn(stem: string): string {
  return withoutQuotes(splitSentences(stem).at(-1) ?? stem)
}

export function withoutQuotes(text: string): string {
  return text.replace(/[“"‘][^”"’]*[”"’]/g, ' ')
}

const FUNCTION_WORDS = new Set(
  `about above after again against along among another around because before being below between could different
  during either every first following found given having however least might never other others rather really
  should since still than that their them then there these they thing things third this those through under until
  using were what when where which while whose with without would
  answer answers statement person people patient patients nurse nurses cancer describes means shows correct right`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words of five letters or more that carry content and are no glossary terms. */
export function listContentWords(text: string, terms: readonly string[]): string[] {
  const known = new Set(terms.flatMap(listTokens))
  const words = listTokens(text).filter((word) => word.length >= 5 && /^\p{L}+$/u.test(word))
  return [...new Set(words.filter((word) => !FUNCTION_WORDS.has(word) && !known.has(word)))]
}
