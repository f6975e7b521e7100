import { randomInt } from 'node:crypto'

/** Without 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V: 24 signs that are not taken for each other. */
const SIGNS = '34679ACDEFGHJKMNPQRTUWXY'
const LENGTH = 12
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`)

/** Twelve signs of 24: more than fifty-five bits, so that no code is found by trying. */
export function makeCertificateCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')
}

/** The code as it is kept, however it was copied from paper; undefined for what cannot be one. */
export function parseCertificateCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s\-–.]/g, '')
  return CODE.test(code) ? code : undefined
}
