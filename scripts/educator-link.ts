import { randomBytes } from 'node:crypto'
import { makeFirstInvitation } from '#server/auth/invitation'
import { readEnv } from '#server/env'
import { findBaseUrl } from '#server/http/find-base-url'
import { openStoreAt } from '#server/store/open-store'
import type { Store } from '#server/store/store'
import { findStorePlace } from '#server/store/store-place'
import { stop } from './check-node.mjs'

const USAGE =
  'Usage: npx tsx scripts/educator-link.ts first, or reset EMAIL. With the DATABASE_URL, DATABASE_FILE and BASE_URL of the course.'

/** Prints a link that opens an educator's account: the very first one, or one whose password is forgotten. */
async function print(task: string | undefined, email: string | undefined): Promise<void> {
  const env = readEnv()
  const store = await openStoreAt(findStorePlace(env))
  try {
    const line = await findLine(store, env, task, email)
    if (line) process.stdout.write(`${line}\n`)
  } finally {
    await store.close()
  }
}

async function findLine(
  store: Store,
  env: ReturnType<typeof readEnv>,
  task: string | undefined,
  email: string | undefined,
): Promise<string | undefined> {
  const baseUrl = findBaseUrl(env)
  if (task === 'first') {
    const code = await makeFirstInvitation(store, Date.now())
    return code === null
      ? undefined
      : `The first educator makes an account here, once, within seven days: ${baseUrl}/teach/welcome/${code}`
  }
  if (task !== 'reset' || !email) stop(USAGE)
  // Loaded only here: it takes seconds, and every start of a fresh course waits for the other link.
  const { createAuth } = await import('#server/auth/auth')
  const { makeResetCode } = await import('#server/auth/make-reset-code')
  const secret = randomBytes(32).toString('hex')
  const auth = createAuth({ store, env, secret, sendMail: async () => {} })
  const code = await makeResetCode({ store, auth }, email.trim().toLowerCase(), Date.now())
  if (code === null) stop(`No educator's account has the address ${email}.`)
  return `A new password is chosen here, once, within the hour: ${baseUrl}/teach/reset/${code}`
}

const [task, email] = process.argv.slice(2)
print(task, email).catch((error: Error) => stop(error.message))
