import { z } from 'zod'

export const MIN_PASSWORD_LENGTH = 10
export const MAX_PASSWORD_LENGTH = 128

const MAX_NAME_LENGTH = 100
const MAX_EMAIL_LENGTH = 254
const CONTROL = /\p{Cc}/u

export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL_LENGTH, `is longer than ${MAX_EMAIL_LENGTH} characters; no e-mail address is`)
  .pipe(z.email('is not an e-mail address; expected one such as kim@example.edu'))

export const PersonName = z
  .string()
  .trim()
  .min(1, 'is empty; expected the name that colleagues know')
  .max(MAX_NAME_LENGTH, `is longer than ${MAX_NAME_LENGTH} characters`)
  .refine(
    (name) => !CONTROL.test(name),
    'holds a character that cannot be shown; expected letters, spaces and marks',
  )

export const NewPassword = z
  .string()
  .min(
    MIN_PASSWORD_LENGTH,
    `is shorter than ${MIN_PASSWORD_LENGTH} characters; a few words in a row make a good one`,
  )
  .max(MAX_PASSWORD_LENGTH, `is longer than ${MAX_PASSWORD_LENGTH} characters`)

export const NewAccount = z.object({ name: PersonName, email: EmailAddress, password: NewPassword })
export type NewAccount = z.infer<typeof NewAccount>
