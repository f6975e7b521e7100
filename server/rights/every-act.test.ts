import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { archiveClass } from '../classes/archive-class'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { restoreRows } from '../store/testing/restore-rows'
import { describeStores } from '../store/testing/with-stores'
import { ROUTES } from './routes'
import { DOORS, TYPED } from './testing/doors'
import { type Furnished, furnishClass, REAL_NAME } from './testing/furnish-class'
import { type Cast, makeCast } from './testing/make-cast'
import { comeFromOwnPage, meetDoor } from './testing/open-door'

vi.mock('next/headers', async () => (await import('./testing/next-parts')).nextHeaders)
vi.mock('next/navigation', async () => (await import('./testing/next-parts')).nextNavigation)
vi.mock('next/cache', async () => (await import('./testing/next-parts')).nextCache)
// Outside production each door would read the whole course anew.
vi.mock('../course/load-course', async (readReal) => {
  const real = await readReal<typeof import('../course/load-course')>()
  const course = real.loadCourse()
  return { ...real, loadCourse: () => course }
})
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** What these show is shown on a page too, and changes nothing. */
const ONLY_READ = ['app/api/board/[class]/route.ts GET']
const MAKES_A_CLASS = 'app/teach/new/actions.ts makeClass'
const ACTS = Object.entries(ROUTES)
  .filter(
    ([door, right]) => (right.startsWith('class-') && !ONLY_READ.includes(door)) || door === MAKES_A_CLASS,
  )
  .map(([door]) => door)

const SECRET_TEXTS = [...Object.values(TYPED), REAL_NAME, 'Heron', '@example.edu', 'Ola', 'Cleo', 'Sam']

describeStores('what educators do', (open) => {
  let store: Store
  let cast: Cast
  let is: Furnished
  let rows: Awaited<ReturnType<typeof readAllRows>>
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    store = await open()
    cast = await makeCast(store)
    is = await furnishClass(store, cast)
    globalThis.courseStore = Promise.resolve(store)
    globalThis.courseAuth = Promise.resolve(cast.auth)
    rows = await readAllRows(store)
  })
  afterAll(() => {
    globalThis.courseStore = undefined
    globalThis.courseAuth = undefined
    vi.restoreAllMocks()
  })

  it.each(ACTS)('is noted once, without names and texts: %s', async (door) => {
    if (door.endsWith(' restore')) await archiveClass(store, is.owner, is.classId, Date.now())
    const who = door.endsWith(' leaveAsTeacher') ? 'co-teacher' : 'owner'
    const before = await readAudit(store)
    const met = await meetDoor(door, comeFromOwnPage(cast.headers[who]), DOORS[door]?.(is) ?? {})
    const noted = (await readAudit(store)).filter(({ id }) => !before.some((one) => one.id === id))
    await restoreRows(store, rows)
    expect({ met, noted: noted.length }).toEqual({ met: 'let in', noted: 1 })
    const [entry] = noted
    expect(entry?.userId).toBe(who === 'owner' ? is.owner.id : is.coTeacher.id)
    if (!/makeClass|copyToNextTerm/.test(door)) expect(entry?.classId).toBe(is.classId)
    for (const text of SECRET_TEXTS) expect(entry?.detailJson).not.toContain(text)
  })
})

function readAudit({ db }: Store) {
  return db.selectFrom('audit').selectAll().execute()
}
