import { z } from 'zod'

export const MAX_ALIAS_LENGTH = 24
const SEEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u
const E_MAIL = /\S@\S/

/** The name that a learner goes by in a class: their own choice, and nothing that leads to them. */
export const Alias = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'is empty; expected a name for the class, such as Blue Heron')
      .refine(
        (alias) => Array.from(alias).length <= MAX_ALIAS_LENGTH,
        `is longer than ${MAX_ALIAS_LENGTH} characters; expected a short name, such as Blue Heron`,
      )
      .refine(
        (alias) => !E_MAIL.test(alias),
        'looks like an e-mail address, which would tell who you are; expected a name you make up, such as Blue Heron',
      )
      .refine(
        (alias) => SEEN.test(alias) && /[\p{L}\p{N}\p{S}]/u.test(alias),
        'holds a character that cannot be seen, or only marks; expected letters, figures and spaces',
      ),
  )

/** What two aliases share when a class would take them for one: case, spaces and the width of letters do not count. */
export function toAliasKey(alias: string): string {
  return alias.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s/g, '')
}
