/** Crockford's 32: what is misread (O, I, L, U) stands for what it is taken for. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 4
const GROUP_LENGTH = 4
const CODE = new RegExp(`^[${SIGNS}]{${GROUPS * GROUP_LENGTH}}$`)

/** Four groups of four, 80 bits: nobody can guess it. @param bytes - 16 of good chance */
export function writeRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length !== GROUPS * GROUP_LENGTH) throw new RangeError('A recovery code is made of 16 bytes.')
  return group(Array.from(bytes, (byte) => SIGNS.charAt(byte % SIGNS.length)).join(''))
}

/** The code as it was given out, however it was copied from paper. */
export function parseRecoveryCode(text: string): string | undefined {
  const code = text
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V')
  return CODE.test(code) ? group(code) : undefined
}

function group(code: string): string {
  return Array.from({ length: GROUPS }, (_, index) =>
    code.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  ).join('-')
}
