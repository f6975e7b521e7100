import { countSyllables } from './count-syllables'
import { calculateGradeLevel, calculateReadingEase, calculateSmog, type TextCounts } from './reading-formulas'
import { splitSentences, splitWords } from './split-text'

export type Readability = TextCounts & {
  readonly gradeLevel: number
  readonly readingEase: number
  readonly smog: number
  /** The grade with every word of a known term counted as two syllables at most: terms that must stay. */
  readonly gradeLevelWithTerms: number
}

/** Aim and limit of the plain register, in Flesch–Kincaid grades. */
export const PLAIN_TARGET_GRADE = 6
export const PLAIN_MAX_GRADE = 8

/**
 * Measures plain text: no markup, paragraphs apart by a blank line.
 *
 * @param terms - glossary terms, which a reader can look up on the spot
 * @returns undefined for a text without words
 */
export function measureReadability(text: string, terms: readonly string[] = []): Readability | undefined {
  const sentences = splitSentences(text)
  const words = sentences.flatMap(splitWords)
  if (words.length === 0) return undefined
  const known = new Set(terms.flatMap((term) => splitWords(term.toLowerCase())))
  const each = words.map((word) => countSyllables(word))
  const eased = words.map((word, index) => {
    const count = each[index] ?? 1
    return known.has(word.toLowerCase()) ? Math.min(2, count) : count
  })
  const counts: TextCounts = {
    words: words.length,
    sentences: sentences.length,
    syllables: sum(each),
    polysyllables: each.filter((count) => count >= 3).length,
  }
  return {
    ...counts,
    gradeLevel: calculateGradeLevel(counts),
    readingEase: calculateReadingEase(counts),
    smog: calculateSmog(counts),
    gradeLevelWithTerms: calculateGradeLevel({ ...counts, syllables: sum(eased) }),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
