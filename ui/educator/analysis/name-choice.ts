import { journeyWords as said } from './journey-words'

type Named = { readonly id: string | null; readonly text: string; readonly grade: string }

const GRADES: Readonly<Record<string, string>> = said.judged

export function nameGrade(grade: string): string {
  return GRADES[grade] ?? grade
}

/** The option in its own words, or how a set or an order was judged. */
export function nameChoice({ id, text, grade }: Named): string {
  if (id === null) return said.passed
  return text === '' ? said.several(nameGrade(grade)) : text
}

/** A, B, C … by the place of the option in its question; a dash for those who did not meet the decision. */
export function nameLetter(place: number | null): string {
  return place === null ? '–' : String.fromCharCode(65 + place)
}
