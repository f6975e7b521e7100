import { randomBytes } from 'node:crypto'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { hashSecret } from '#server/rights/hash-secret'
import { makeId } from '#server/store/make-id'
import { openStoreAt, type Store } from '#server/store/open-store'
import { findStorePlace } from '#server/store/store-place'
import { words as account } from '#ui/educator/account/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as join } from '#ui/join/words'
import { expect } from './course-test'

const WEEK_MS = 7 * 24 * 60 * 60_000
export const PASSWORD = 'four quiet words here'

/** A stranger's browser: another device, with nothing kept on it. */
export function openDevice(
  browser: Browser,
  baseURL: string | undefined,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block', ...more })
}

/** Works on the database of the served course, beside its server. */
export async function withStore<T>(
  database: Readonly<Record<string, string>>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const databaseUrl = database.DATABASE_URL ?? null
  const databaseFile = database.DATABASE_FILE ?? ''
  const store = await openStoreAt(findStorePlace({ databaseUrl, databaseFile }))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export const servedDatabase = (): Readonly<Record<string, string>> => ({
  DATABASE_FILE: process.env.DATABASE_FILE ?? 'var/course.db',
})

/** The path of a link that opens one account, as an invitation by nobody in particular. */
export async function invite(database = servedDatabase()): Promise<string> {
  const code = randomBytes(24).toString('base64url')
  const now = Date.now()
  const times = { createdAt: now, expiresAt: now + WEEK_MS, usedAt: null }
  await withStore(database, ({ write }) =>
    write((trx) =>
      trx
        .insertInto('invitation')
        .values({
          id: makeId(now),
          kind: 'invited',
          email: null,
          invitedBy: null,
          codeHash: hashSecret(code),
          ...times,
        })
        .execute(),
    ),
  )
  return `/teach/welcome/${code}`
}

/** Makes an account by a link, and stands signed in on the list of classes. @returns its address */
export async function openAccount(page: Page, path: string, name: string): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@example.edu`
  await page.goto(path)
  await page.getByLabel(account.welcome.name).fill(name)
  await page.getByLabel(account.welcome.email).fill(email)
  await page.getByLabel(account.welcome.password).fill(PASSWORD)
  await page.getByRole('button', { name: account.welcome.button }).click()
  // A password is hashed slowly by design, and twice here.
  await expect(page).toHaveURL(/\/teach$/, { timeout: 45_000 })
  return email
}

export async function becomeEducator(page: Page, name = 'Dr Ama Boateng'): Promise<string> {
  return openAccount(page, await invite(), name)
}

export type MadeClass = { readonly id: string; readonly path: string; readonly code: string }

/** Makes a class by its name alone. */
export async function makeClass(page: Page, name: string): Promise<MadeClass> {
  await page.goto('/teach/new')
  await page.getByLabel(classes.form.name, { exact: true }).fill(name)
  await page.getByRole('button', { name: classes.make.button }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const id = /\/teach\/([^/]+)\/learners$/.exec(page.url())?.[1] ?? ''
  const code = /\/join\/([A-Za-z]{6})/.exec(await page.content())?.[1] ?? ''
  expect(code).toMatch(/^[A-Za-z]{6}$/)
  return { id, path: `/teach/${id}`, code }
}

/** Joins a class on this device. @returns the recovery code */
export async function joinClass(page: Page, code: string, alias: string): Promise<string> {
  await page.goto(`/join/${code}`)
  await page.getByLabel(join.alias).fill(alias)
  await page.getByRole('button', { name: join.join, exact: true }).click()
  const recovery = page.locator('section[aria-labelledby="fresh"]')
  await expect(recovery.getByRole('button', { name: join.fresh.done })).toBeVisible()
  const shown = /\b(?:\w{4}[ -]){3}\w{4}\b/.exec(await recovery.innerText())?.[0] ?? ''
  expect(shown).not.toBe('')
  await recovery.getByRole('button', { name: join.fresh.done }).click()
  return shown
}

/** Everything that this device kept for its class has arrived. */
export async function expectAllSent(page: Page): Promise<void> {
  await page.goto('/progress')
  await expect(page.locator('[data-outbox="idle"]')).toBeVisible()
}
