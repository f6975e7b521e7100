import { createHash, timingSafeEqual } from 'node:crypto'

/** SHA-256 in hex: enough for secrets of 16 random bytes and more, which nobody can guess; not for passwords. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}

/** Takes the same time wherever the two differ. */
export function matchesHash(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret))
  const kept = Buffer.from(hash)
  return given.length === kept.length && timingSafeEqual(given, kept)
}
