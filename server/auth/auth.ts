import { createHmac } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { requireAttemptSecret } from '../attempts/attempt-secret'
import { type Env, readEnv } from '../env'
import { findBaseUrl } from '../http/find-base-url'
import { writeResetMail, writeVerificationMail } from '../mail/mails'
import { createSendMail, type SendMail } from '../mail/send-mail'
import { makeId } from '../store/make-id'
import { openStore } from '../store/open-store'
import type { Store } from '../store/store'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './account.schema'
import { createTryHooks } from './create-try-hooks'
import { createInstitutionSignIn } from './institution-sign-in'
import { timesAsDates } from './times-as-dates'

const HOUR_S = 60 * 60
const DAY_S = 24 * HOUR_S

declare global {
  var courseAuth: Promise<Auth> | undefined
}

type Surroundings = {
  readonly store: Store
  readonly env: Pick<Env, 'baseUrl' | 'oidc'>
  readonly secret: string
  readonly sendMail: SendMail
}

export type Auth = ReturnType<typeof createAuth>

/**
 * Accounts are made by invitation only, so better-auth's sign-up is closed. Its limits are closed too: they are kept in
 * memory and go by address. Addresses of people are not kept.
 */
export function createAuth({ store, env, secret, sendMail }: Surroundings) {
  const baseUrl = findBaseUrl(env)
  return betterAuth({
    appName: 'What remission means',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: listOrigins(baseUrl),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    // PostgreSQL's manner for both: SQLite too answers RETURNING, and the store takes dates and flags.
    database: { db: store.db.withPlugin(timesAsDates), type: 'postgres' },
    advanced: {
      database: { generateId: () => makeId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: baseUrl.startsWith('https:'),
      cookiePrefix: 'course',
      // Not awaited: the time of an answer would tell whether an account exists.
      backgroundTasks: { handler: leaveRunning },
    },
    session: { expiresIn: 14 * DAY_S, disableSessionRefresh: true, cookieCache: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      resetPasswordTokenExpiresIn: HOUR_S,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) =>
        sendMail(writeResetMail({ to: user.email, link: `${baseUrl}/teach/reset/${token}` })),
    },
    emailVerification: {
      expiresIn: DAY_S,
      sendVerificationEmail: async ({ user, token }) =>
        sendMail(writeVerificationMail({ to: user.email, link: `${baseUrl}/teach/verify?token=${token}` })),
    },
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true, accountLinking: { enabled: true } },
    onAPIError: { errorURL: `${baseUrl}/teach/sign-in` },
    hooks: createTryHooks(store),
    plugins: [...createInstitutionSignIn(env.oidc), nextCookies()],
  })
}

/** One for the process, as the store is. */
export function openAuth(): Promise<Auth> {
  globalThis.courseAuth ??= buildAuth().catch((error: unknown) => {
    globalThis.courseAuth = undefined
    throw error
  })
  return globalThis.courseAuth
}

async function buildAuth(): Promise<Auth> {
  const env = readEnv()
  const secret = createHmac('sha256', requireAttemptSecret()).update('accounts').digest('base64url')
  return createAuth({ store: await openStore(), env, secret, sendMail: createSendMail(env) })
}

function leaveRunning(work: Promise<unknown>): void {
  work.catch(() => {})
}

/** On a loopback address, both of its names. */
function listOrigins(baseUrl: string): string[] {
  const { protocol, hostname, port } = new URL(baseUrl)
  const names = ['localhost', '127.0.0.1']
  if (!names.includes(hostname)) return [baseUrl]
  return names.map((name) => `${protocol}//${name}${port && `:${port}`}`)
}
