/** Consonants that are not taken for one another or for a figure: no G (C), L (I), Q (O), S (5), Y (V). No vowels, so no words. */
const LETTERS = 'BCDFHJKMNPRTVWXZ'
const LENGTH = 6
/** What is read as a word, a slur or a group of that kind even without its vowels. */
const HURTFUL = [
  'BTC',
  'CNT',
  'CRP',
  'DCK',
  'DTH',
  'FCK',
  'FKN',
  'HH',
  'KKK',
  'NZ',
  'PRN',
  'TRD',
  'TWT',
  'WNK',
  'XXX',
]

const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`)

/** @param drawIndex - gives a whole number from 0 up to, not including, the count that it is handed */
export function drawClassCode(drawIndex: (count: number) => number): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => LETTERS.charAt(drawIndex(LETTERS.length))).join('')
    if (!HURTFUL.some((part) => code.includes(part))) return code
  }
}

/** The code as it is kept, however it was written: in small letters, with spaces or hyphens. */
export function parseClassCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s\-–.]/g, '')
  return CODE.test(code) ? code : undefined
}
