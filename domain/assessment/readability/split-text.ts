const TITLES = /\b(Ms|Mrs|Mr|Dr|Prof|St|vs|e\.g|i\.e|etc|approx|No)\./g

/** Sentences end at . ? ! or : before a space, and at the end of a line with a blank line or list mark after it. */
export function splitSentences(text: string): string[] {
  return text
    .replace(TITLES, (title) => title.replaceAll('.', ''))
    .split(/(?<=[.?!]['"”’)\]]*)\s+|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0)
}

/** Words hold a letter or a digit; "follow-up" and "100,000" are one word each, a number and its % too. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}%])?/gu) ?? []
}
