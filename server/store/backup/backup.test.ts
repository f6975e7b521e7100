import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStoreAt, type Store } from '../open-store'
import type { StorePlace } from '../store-place'
import { readAllRows } from '../testing/read-all-rows'
import { insertSampleRows, SAMPLE_ROWS } from '../testing/sample-rows'
import { describePostgres, describeStores } from '../testing/with-stores'
import { restoreBackup } from './restore-backup'
import { writeBackup } from './write-backup'

const NOW = 1_795_647_303_035
const REFUSE = { replaces: false }
const folder = mkdtempSync(join(tmpdir(), 'course-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const manyFacts = Array.from({ length: 1500 }, (_, index) => ({
  ...SAMPLE_ROWS.fact[0],
  id: `f${index}`,
})) as (typeof SAMPLE_ROWS.fact)[number][]
const nameFile = () => join(folder, `${++files}.jsonl.gz`)
/** The backup of the block before this one, of the other database where there are two. */
let earlier: string | undefined

describeStores('a backup', (open, makePlace) => {
  const fill = async () => {
    const store = await open()
    await store.write(insertSampleRows)
    return store
  }
  const backUp = async (store: Store) => {
    const file = nameFile()
    await writeBackup(store, file, NOW)
    return file
  }
  const readPlace = async (place: StorePlace) => {
    const store = await openStoreAt(place)
    try {
      return await readAllRows(store)
    } finally {
      await store.close()
    }
  }

  it('restores every row into an empty database, and says how many', async () => {
    const file = nameFile()
    const counts = await writeBackup(await fill(), file, NOW)
    const place = await makePlace()
    const restored = await restoreBackup(file, place, REFUSE)
    expect(await readPlace(place)).toEqual(SAMPLE_ROWS)
    expect(counts.rows).toEqual(restored.rows)
    expect(counts.rows).toMatchObject({ class: 1, learner: 2, itemVersion: 2 })
  })

  it('moves from one database to the other', async () => {
    const file = earlier ?? (await backUp(await fill()))
    earlier = await backUp(await fill())
    const place = await makePlace()
    await restoreBackup(file, place, REFUSE)
    expect(await readPlace(place)).toEqual(SAMPLE_ROWS)
    const lines = (name: string) => gunzipSync(readFileSync(name)).toString()
    expect(lines(earlier)).toBe(lines(file))
  })

  it('holds long tables whole, in pages', async () => {
    const store = await fill()
    const standings = Array.from({ length: 1000 }, (_, index) => ({
      ...SAMPLE_ROWS.standing[0],
      moduleId: `m${index}`,
    })) as (typeof SAMPLE_ROWS.standing)[number][]
    await store.write(async (trx) => {
      await trx.insertInto('fact').values(manyFacts).execute()
      await trx.insertInto('standing').values(standings).execute()
    })
    const place = await makePlace()
    await restoreBackup(await backUp(store), place, REFUSE)
    expect(await readPlace(place)).toEqual(await readAllRows(store))
  })

  it('shows one moment while others write', async () => {
    const place = await makePlace()
    const [store, other] = [await openStoreAt(place), await openStoreAt(place)]
    await store.write(insertSampleRows)
    await store.db.insertInto('fact').values(manyFacts).execute()
    const file = nameFile()
    const writing = writeBackup(store, file, NOW)
    await vi.waitUntil(() => existsSync(`${file}.unfinished`), { interval: 1 })
    await Promise.all([writing, other.db.deleteFrom('class').execute()])
    const copy = await makePlace()
    await restoreBackup(file, copy, REFUSE)
    const { class: classes, learner, change } = await readPlace(copy)
    const whole = [SAMPLE_ROWS.class, SAMPLE_ROWS.learner, SAMPLE_ROWS.change]
    expect([whole, [[], [], []]]).toContainEqual([classes, learner, change])
    await Promise.all([store.close(), other.close()])
  })

  it('is not restored over rows unless told to replace them', async () => {
    const file = await backUp(await fill())
    const place = await makePlace()
    const store = await openStoreAt(place)
    await store.db.insertInto('attemptLimit').values({ key: 'mine', count: 1, windowStart: 0 }).execute()
    const before = await readAllRows(store)
    await store.close()
    await expect(restoreBackup(file, place, REFUSE)).rejects.toThrow('attemptLimit holds rows')
    expect(await readPlace(place)).toEqual(before)
    await restoreBackup(file, place, { replaces: true })
    expect(await readPlace(place)).toEqual(SAMPLE_ROWS)
  })

  describe('restored over rows that it would replace', () => {
    let place: StorePlace
    let sound: string
    beforeAll(async () => {
      place = await makePlace()
      const store = await openStoreAt(place)
      await store.write(insertSampleRows)
      sound = await backUp(store)
      await store.close()
    })

    it.each([
      [
        'cut short',
        (file: string) => truncateSync(file, statSync(file).size - 20),
        'cannot be read as a backup',
      ],
      ['no backup', (file: string) => writeFileSync(file, 'hello'), 'cannot be read as a backup'],
      ['absent', (file: string) => rmSync(file), 'cannot be read as a backup'],
      ['short of its last line', edit((lines) => lines.slice(0, -1)), 'stops before its end'],
      [
        'short of a row',
        edit((lines) => lines.filter((line) => !line.startsWith('["change"'))),
        'change should have 1',
      ],
      ['longer than its end', edit((lines) => [...lines, '{"rows":{}}']), 'comes after the end'],
      [
        'of another format',
        edit(([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest]),
        'backup version 1',
      ],
      [
        'of a newer course',
        edit(([head = '', ...rest]) => [head.replace(']', ',"9999-x"]'), ...rest]),
        '9999-x',
      ],
      [
        'of tables unknown',
        edit((lines) => lines.map((line) => line.replace('["change"', '["changes"'))),
        'a table of the course',
      ],
      ['not JSON', edit(([head = '']) => [head, '[']), 'is not JSON'],
      [
        'of rows that refer to nothing',
        edit((lines) => lines.filter((line) => !line.startsWith('["class",'))),
        /foreign key/i,
      ],
    ])('that is %s is refused and changes nothing', async (_, spoil, reason) => {
      const file = nameFile()
      copyFileSync(sound, file)
      spoil(file)
      await expect(restoreBackup(file, place, { replaces: true })).rejects.toThrow(reason)
      expect(await readPlace(place)).toEqual(SAMPLE_ROWS)
    })
  })

  it('appears under its name only when whole, for its owner alone', async () => {
    const store = await fill()
    const file = await backUp(store)
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    await store.close()
    const failed = nameFile()
    await expect(writeBackup(store, failed, NOW)).rejects.toThrow()
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(failed)))).toEqual([])
  })
})

describePostgres('a backup', (_, makePlace) => {
  it('holds nothing of a write that ends while it is made', async () => {
    const place = await makePlace()
    const [store, other] = [await openStoreAt(place), await openStoreAt(place)]
    await store.write(insertSampleRows)
    const file = nameFile()
    const writing = await other.db.transaction().execute(async (trx) => {
      await sql`lock table "change" in access exclusive mode`.execute(trx)
      const begun = writeBackup(store, file, NOW)
      await vi.waitUntil(
        async () => (await sql`select 1 from pg_locks where not granted`.execute(trx)).rows.length > 0,
        { timeout: 30_000 },
      )
      await trx.deleteFrom('class').execute()
      return { begun }
    })
    await writing.begun
    const copy = await makePlace()
    await restoreBackup(file, copy, REFUSE)
    const restored = await openStoreAt(copy)
    expect(await readAllRows(restored)).toEqual(SAMPLE_ROWS)
    await Promise.all([store.close(), other.close(), restored.close()])
  })
})

function edit(change: (lines: readonly string[]) => readonly string[]) {
  return (file: string) => {
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
    writeFileSync(file, gzipSync(`${change(lines).join('\n')}\n`))
  }
}
