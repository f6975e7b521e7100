import { createHash } from 'node:crypto'

/** As a device makes one, but the same for the same text: a seeding that broke off goes on where it was. */
export function makeFactId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
