import { randomBytes } from 'node:crypto'

const MIN_LENGTH = 32

declare global {
  var courseDevelopmentSecret: string | undefined
}

/**
 * The key that signs attempts: COURSE_SECRET, or outside production one made for this process.
 *
 * @throws Error in production when COURSE_SECRET is absent or shorter than 32 characters
 */
export function requireAttemptSecret(): string {
  const given = process.env.COURSE_SECRET
  if (given && given.length >= MIN_LENGTH) return given
  if (given || process.env.NODE_ENV === 'production') {
    throw new Error(`COURSE_SECRET must be set to at least ${MIN_LENGTH} characters; npm start makes one.`)
  }
  globalThis.courseDevelopmentSecret ??= randomBytes(32).toString('base64url')
  return globalThis.courseDevelopmentSecret
}
