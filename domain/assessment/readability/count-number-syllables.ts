const BELOW_TWENTY = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
const TENS = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]
/** "hundred", "thousand", "million": two syllables each. */
const SCALE_WORD = 2

/** Syllables of a number in digits as it is read aloud: "13" 2, "100,000" 5, "2.5" 3, "30%" 4. */
export function countNumberSyllables(written: string): number {
  const percent = /%$/.test(written) ? 2 : 0
  const [whole = '', decimals = ''] = written
    .replace(/,(?=\d{3})/g, '')
    .replace(/[^\d.]/g, '')
    .split('.')
  const point = decimals === '' ? 0 : 1 + countDigits(decimals)
  const isCode = whole.length > 9 || (whole.length > 1 && whole.startsWith('0'))
  return (isCode ? countDigits(whole) : countWhole(Number(whole))) + point + percent
}

function countDigits(digits: string): number {
  return [...digits].reduce((total, digit) => total + (BELOW_TWENTY[Number(digit)] ?? 1), 0)
}

function countWhole(value: number): number {
  if (value < 20) return BELOW_TWENTY[value] ?? 1
  if (value < 100) return (TENS[Math.floor(value / 10)] ?? 2) + countRest(value % 10)
  if (value < 1000) return countWhole(Math.floor(value / 100)) + SCALE_WORD + countRest(value % 100)
  if (value < 1_000_000) return countWhole(Math.floor(value / 1000)) + SCALE_WORD + countRest(value % 1000)
  return countWhole(Math.floor(value / 1_000_000)) + SCALE_WORD + countRest(value % 1_000_000)
}

function countRest(value: number): number {
  return value === 0 ? 0 : countWhole(value)
}
