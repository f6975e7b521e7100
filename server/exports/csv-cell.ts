/** What a spreadsheet takes for the beginning of a formula, in either width, also behind blanks. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/

/** Text as a spreadsheet shows it and never runs it. Figures that we wrote ourselves need no guard. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Two decimals at most, halves up, no trailing noughts; nothing for no submission. */
export function writePoints(points: number | null): string {
  if (points === null) return ''
  // Points are quotients: without the sliver a half could lie just below itself and round down.
  return String(Math.round(points * 100 + 1e-9) / 100)
}
