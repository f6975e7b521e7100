import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { compareRows, restoreRows } from '../store/testing/restore-rows'
import { describeStores } from '../store/testing/with-stores'
import { type GuardedRight, PAGES, type Right, ROUTES } from './routes'
import { DOORS } from './testing/doors'
import { type Furnished, furnishClass } from './testing/furnish-class'
import { type Cast, makeCast, ROLES, type Role } from './testing/make-cast'
import { comeFromOwnPage, type Meeting, meetDoor } from './testing/open-door'

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

type Met = Readonly<Record<Role, Meeting>>

const of = (meeting: Meeting): Met => ({
  anonymous: meeting,
  'student of this class': meeting,
  'student of another class': meeting,
  'co-teacher': meeting,
  'educator of another class': meeting,
  owner: meeting,
})
const teachers: Met = {
  ...of('SIGN_IN'),
  'co-teacher': 'let in',
  'educator of another class': 'NOT_YOURS',
  owner: 'let in',
}
const EXPECTED: Readonly<Record<GuardedRight, Met>> = {
  educator: { ...teachers, 'educator of another class': 'let in' },
  'class-educator': teachers,
  'class-learner': teachers,
  'class-owner': { ...teachers, 'co-teacher': 'NOT_ALLOWED' },
  learner: { ...of('SIGN_IN'), 'student of this class': 'let in', 'student of another class': 'let in' },
}
const ALL = { ...ROUTES, ...PAGES }

const expectMet = (right: Right): Met =>
  right === 'anyone' || right === 'code' ? of('let in') : EXPECTED[right]

it('there is a way to open every door of the table, and to open no other', () => {
  expect(Object.keys(DOORS).sort()).toEqual(Object.keys(ALL).sort())
})

describeStores('every door, opened by everybody', (open) => {
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

  it.each(Object.entries(ALL))('%s is for: %s', async (door, right) => {
    const met: Partial<Record<Role, Meeting>> = {}
    for (const role of ROLES) {
      const asking = DOORS[door]?.(is) ?? {}
      met[role] = await meetDoor(door, comeFromOwnPage(cast.headers[role]), asking)
      if (met[role] === 'let in') await restoreRows(store, rows)
      else expect(compareRows(rows, await readAllRows(store)), `changed by ${role}`).toEqual({})
    }
    expect(met).toEqual(expectMet(right))
  })
})
