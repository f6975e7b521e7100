import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { makeId } from '../make-id'
import { openStoreAt } from '../open-store'
import type { Store } from '../store'
import type { StorePlace } from '../store-place'

type Places = {
  /** Opens a store on a new, migrated, empty database; it is closed and removed after the block. */
  readonly open: () => Promise<Store>
  /** A new database that nothing has touched, for tests that open it themselves, or from several processes. */
  readonly makePlace: () => Promise<StorePlace>
}

/** On a busy machine a new database alone may take seconds. */
const PATIENCE = { timeout: 60_000 }

const server = await findServer()

type Tests = (open: Places['open'], makePlace: Places['makePlace']) => void

/** Runs a block of tests on SQLite and on PostgreSQL. */
export function describeStores(name: string, tests: Tests): void {
  describe(`${name} (SQLite)`, PATIENCE, () => runBlock(tests, makeFilePlaces()))
  describePostgres(name, tests)
}

/** For what SQLite has no counterpart of. Skipped by name where no server can be had. */
export function describePostgres(name: string, tests: Tests): void {
  const { url, reason } = server
  if (url === undefined) {
    describe.skip(`${name} (PostgreSQL: none to be had, ${reason})`, () => tests(refuse, refuse))
  } else {
    describe(`${name} (PostgreSQL)`, PATIENCE, () => runBlock(tests, makeDatabasePlaces(url)))
  }
}

type PlaceMaker = { readonly make: () => Promise<StorePlace>; readonly clear: () => Promise<void> }

function runBlock(tests: Tests, places: PlaceMaker): void {
  const stores: Store[] = []
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()))
    await places.clear()
  }, PATIENCE.timeout)
  const open = async () => {
    const store = await openStoreAt(await places.make())
    stores.push(store)
    return store
  }
  tests(open, places.make)
}

function makeFilePlaces(): PlaceMaker {
  const folders: string[] = []
  return {
    make: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'course-store-'))
      folders.push(folder)
      return { kind: 'sqlite', file: join(folder, 'course.db') }
    },
    clear: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function makeDatabasePlaces(serverUrl: string): PlaceMaker {
  const names: string[] = []
  return {
    make: async () => {
      const name = `test_${makeId()}`
      await command(serverUrl, `create database "${name}"`)
      names.push(name)
      const url = new URL(serverUrl)
      url.pathname = `/${name}`
      return { kind: 'postgres', url: url.href }
    },
    clear: async () => {
      for (const name of names) await command(serverUrl, `drop database if exists "${name}" with (force)`)
    },
  }
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

async function findServer(): Promise<{ readonly url?: string; readonly reason?: string }> {
  const response = await fetch(inject('postgresDesk'))
  return (await response.json()) as { url?: string; reason?: string }
}

async function refuse(): Promise<never> {
  throw new Error('There is no database to open.')
}
