import { APIError, createAuthMiddleware } from 'better-auth/api'
import { TooManyTriesError } from '../http/too-many-tries-error'
import type { Store } from '../store/store'
import { clearExpired } from './clear-expired'
import {
  countTry,
  EVERY_RESET_LIMIT,
  EVERY_SIGN_IN_LIMIT,
  forgetTries,
  type Limit,
  RESET_LIMIT,
  SIGN_IN_LIMIT,
} from './count-try'

const SIGN_IN = '/sign-in/email'
const LIMITS: Readonly<Record<string, readonly [Limit, Limit]>> = {
  [SIGN_IN]: [SIGN_IN_LIMIT, EVERY_SIGN_IN_LIMIT],
  '/request-password-reset': [RESET_LIMIT, EVERY_RESET_LIMIT],
  '/send-verification-email': [RESET_LIMIT, EVERY_RESET_LIMIT],
}

/** Counts each try for its account and for everybody before better-auth looks at it, however it was called. */
export function createTryHooks(store: Pick<Store, 'write'>) {
  return {
    before: createAuthMiddleware(async ({ path, body }) => {
      const [own, everybody] = LIMITS[path] ?? []
      if (!own || !everybody) return
      try {
        await countTry(store, own, readEmail(body))
        await countTry(store, everybody)
      } catch (error) {
        if (!(error instanceof TooManyTriesError)) throw error
        const { code, message, waitMs } = error
        throw new APIError('TOO_MANY_REQUESTS', { code, message, waitMs })
      }
    }),
    after: createAuthMiddleware(async ({ path, body, context }) => {
      if (path !== SIGN_IN || !context.newSession) return
      await forgetTries(store, SIGN_IN_LIMIT, readEmail(body))
      await clearExpired(store, Date.now())
    }),
  }
}

function readEmail(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : ''
  return typeof email === 'string' ? email : ''
}
