import { parse } from 'csv-parse/sync'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { compareRows, restoreRows } from '../store/testing/restore-rows'
import { describeStores } from '../store/testing/with-stores'
import { PAGES, ROUTES } from './routes'
import { DOORS } from './testing/doors'
import { type Furnished, furnishClass } from './testing/furnish-class'
import { type Cast, makeCast } from './testing/make-cast'
import { NotFound, Redirected } from './testing/next-parts'
import { comeFromOwnPage, openDoor } from './testing/open-door'

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

const LEARNER_BODIES = ['certificate', 'outbox', 'join', 'recover'].map(
  (name) => `app/api/${name}/route.ts POST`,
)
const UNSAFE = Object.keys(ROUTES).filter((door) => !/ GET$|api\/attempts/.test(door))
const TEN_MB = 10 * 1024 * 1024

const SQL = "'); DROP TABLE learner;--"
const HTML = '<script>alert(1)</script><img src=x onerror=alert(2)>'
const FORMULA = '=HYPERLINK("http://x")'
const BIDI = 'safe\u202Eevil'
const UNSEEN = 'Her\u200Bon'

/** What a page or a file could take for more than text. */
const SHOWN: readonly string[] = [HTML, FORMULA]

/** Where a person may write, and what else the form holds. */
const FIELDS: readonly (readonly [door: string, field: string])[] = [
  ['app/teach/(account)/account-actions.ts renameMe', 'name'],
  ['app/teach/new/actions.ts makeClass', 'name'],
  ['app/teach/new/actions.ts makeClass', 'term'],
  ['app/teach/[class]/settings/actions.ts saveSettings', 'name'],
  ['app/teach/[class]/settings/actions.ts saveSettings', 'term'],
  ['app/teach/[class]/settings/actions.ts copyToNextTerm', 'name'],
  ['app/teach/[class]/learners/actions.ts saveSection', 'section'],
  ['app/teach/[class]/learners/actions.ts keepNameList', 'csv'],
  ['app/teach/[class]/gradebook/actions.ts comment', 'text'],
  ['app/teach/[class]/gradebook/actions.ts override', 'reason'],
  ['app/teach/[class]/gradebook/actions.ts correct', 'reason'],
  ['app/teach/[class]/evidence/actions.ts saveOutcomeNote', 'action'],
]
const CSVS = ['grades', 'completion', 'canvas', 'moodle']

describeStores('what nobody should send', (open) => {
  let store: Store
  let cast: Cast
  let is: Furnished
  let rows: Awaited<ReturnType<typeof readAllRows>>
  let owner: Headers
  let student: Headers
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    store = await open()
    cast = await makeCast(store)
    is = await furnishClass(store, cast)
    globalThis.courseStore = Promise.resolve(store)
    globalThis.courseAuth = Promise.resolve(cast.auth)
    owner = comeFromOwnPage(cast.headers.owner)
    student = comeFromOwnPage(cast.headers['student of this class'])
    rows = await readAllRows(store)
  })
  afterAll(() => {
    globalThis.courseStore = undefined
    globalThis.courseAuth = undefined
    vi.restoreAllMocks()
  })
  afterEach(() => restoreRows(store, rows))
  const expectNothingChanged = async () => expect(compareRows(rows, await readAllRows(store))).toEqual({})

  it.each(LEARNER_BODIES)('is refused with a reason, and nothing is written: %s', async (door) => {
    const bodies: readonly (readonly [string, number])[] = [
      ['{"name":', 400],
      ['', 400],
      ['[]', 400],
      ['null', 400],
      ['"text"', 400],
      ['[[[['.repeat(50_000).slice(0, 4_000), 400],
      ['{"facts":7,"name":7,"code":7,"alias":[],"secret":{},"recoveryCode":null}', 400],
      ['{"facts":[],"name":"a\\u0000b","code":"BKRTMX","alias":"a\\u0000b","secret":"","x":1}', 400],
    ]
    for (const [body, status] of bodies) {
      const response = await post(door, student, body)
      expect([body.slice(0, 40), response.status]).toEqual([body.slice(0, 40), status])
      expect(Object.keys(await response.json())).toEqual(expect.arrayContaining(['code', 'message']))
    }
    await expectNothingChanged()
  })

  it.each(LEARNER_BODIES)('is read no further than allowed, with no length told: %s', async (door) => {
    let given = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (given >= TEN_MB) return controller.close()
        given += 16_384
        controller.enqueue(new Uint8Array(16_384).fill(32))
      },
    })
    expect((await post(door, student, stream)).status).toBe(413)
    expect(given).toBeLessThan(400_000)
    await expectNothingChanged()
  })

  it.each(UNSAFE)('is not done for a page of another site, or of none: %s', async (door) => {
    const isLearners = door.startsWith('app/api/')
    const own = isLearners ? cast.headers['student of this class'] : cast.headers.owner
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { host: 'course.test', origin: 'https://evil.example' },
      { host: 'course.test', origin: 'null' },
      { host: 'course.test', origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      { host: 'course.test', origin: 'https://evil.example', forwarded: 'host=evil.example' },
      // A learner's secret is sent by a program alone, so without it only.
      ...(isLearners
        ? []
        : [{ host: 'course.test' }, { host: 'course.test', 'sec-fetch-site': 'cross-site' }]),
    ]
    for (const more of foreign) {
      const headers = new Headers([...own, ...Object.entries(more)])
      const given = await openDoor(door, headers, DOORS[door]?.(is) ?? {}).catch((error: unknown) => error)
      // Who is to sign out goes on to sign in, signed out or not.
      if (!(given instanceof Redirected && door.endsWith(' signOut')))
        expect(await readRefusal(given)).toMatch(/refused/)
      await expectNothingChanged()
    }
  })

  it.each(FIELDS)('is refused or kept as the text it is, and shown as that: %s %s', async (door, field) => {
    for (const text of [SQL, HTML, FORMULA, BIDI, UNSEEN, 'a\u0000b', 'x'.repeat(1_000_000)]) {
      const asking = DOORS[door]?.(is) ?? {}
      const written = field === 'csv' ? `Heron;"${text.replaceAll('"', '""')}"` : text
      const form = { ...asking.form, [field]: written }
      const given = await openDoor(door, owner, { ...asking, form }).catch((error: unknown) => error)
      if (given instanceof Error && !(given instanceof Redirected)) throw given
      const isRefused =
        typeof given === 'object' && given !== null && ('problems' in given || 'problem' in given)
      if (isRefused) await expectNothingChanged()
      else {
        expect(text).not.toMatch(/\0|x{1000}/)
        expect(JSON.stringify(await readAllRows(store))).toContain(
          JSON.stringify(text).slice(1, -1).slice(0, 20),
        )
        if (SHOWN.includes(text)) await expectInert(is, owner)
      }
      await restoreRows(store, rows)
    }
  })

  it.each([
    ['<b>Heron</b>', true],
    ["');DROP TABLE class;--", true],
    ['=1+1', true],
    ['@SUM(A1)', true],
    [BIDI, false],
    [UNSEEN, false],
    ['\u2066Heron', false],
    ['kim@example.edu', false],
    ['x'.repeat(5_000), false],
  ])('is no alias, or one that is shown as text: %j', async (alias, isTaken) => {
    const body = { code: 'BKRTMX', alias, secret: 'y'.repeat(43) }
    const response = await post('app/api/join/route.ts POST', student, JSON.stringify(body))
    const reply = (await response.json()) as { kind?: string; message?: string }
    expect(reply.kind === 'joined').toBe(isTaken)
    if (isTaken) await expectInert(is, owner)
    else await expectNothingChanged()
  })
})

/** No page shows what was written as HTML, and no file holds it as a formula. */
async function expectInert(is: Furnished, headers: Headers): Promise<void> {
  for (const page of Object.keys(PAGES).filter((one) =>
    /teach\/(page|\[class\]\/(?!analysis).*page)\.tsx$/.test(one),
  )) {
    const tree = await openDoor(page, headers, DOORS[page]?.(is) ?? {}).catch((error: unknown) => error)
    if (tree instanceof Redirected || tree instanceof NotFound) continue
    if (tree instanceof Error) throw tree
    const html = renderToStaticMarkup(tree as ReactNode)
    expect(html).not.toMatch(/<script>alert|<img src=x|<b>Heron/)
  }
  const door = 'app/api/exports/[class]/[shape]/route.ts GET'
  for (const shape of CSVS) {
    const file = await openDoor(door, headers, { params: { class: is.classId, shape } })
    if (!(file instanceof Response)) throw new Error('An export is a file.')
    for (const row of parse(await file.text(), { bom: true, relax_column_count: true }) as string[][])
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@]|^-(?!\d)/)
  }
}

async function post(door: string, headers: Headers, body: BodyInit): Promise<Response> {
  const { POST } = await import(/* @vite-ignore */ `../../${door.slice(0, -' POST'.length)}`)
  const init = { method: 'POST', headers, body, ...(body instanceof ReadableStream && { duplex: 'half' }) }
  return POST(new Request('http://course.test/', init))
}

async function readRefusal(given: unknown): Promise<string> {
  if (given instanceof Response) return `${given.status === 403} ${await given.text()}`
  return JSON.stringify(given)
}
