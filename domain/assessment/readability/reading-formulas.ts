export type TextCounts = {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
}

/**
 * Flesch–Kincaid grade: years of United States schooling.
 *
 * @throws RangeError without a word or a sentence
 * @see Kincaid and colleagues 1975, Derivation of new readability formulas for Navy enlisted personnel
 */
export function calculateGradeLevel({ words, sentences, syllables }: TextCounts): number {
  requireText(words, sentences)
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Flesch reading ease: higher is easier, about 60 to 70 is plain English.
 *
 * @see Flesch 1948, A new readability yardstick, J Appl Psychol 32:221
 */
export function calculateReadingEase({ words, sentences, syllables }: TextCounts): number {
  requireText(words, sentences)
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
}

/**
 * SMOG grade, precise form; about two grades above Flesch–Kincaid, standard error 1.52, meant for 30 sentences.
 *
 * @see McLaughlin 1969, SMOG grading: a new readability formula, J Reading 12:639
 */
export function calculateSmog({ sentences, polysyllables }: TextCounts): number {
  requireText(1, sentences)
  return 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291
}

/** SMOG by pencil: the square root of the polysyllables in 30 sentences, plus 3. */
export function calculateSmogByPencil(polysyllablesInThirtySentences: number): number {
  return Math.sqrt(polysyllablesInThirtySentences) + 3
}

function requireText(words: number, sentences: number): void {
  if (words > 0 && sentences > 0) return
  throw new RangeError(`Reading grade needs at least one word and sentence, got ${words} and ${sentences}`)
}
