import type { Kysely, Transaction } from 'kysely'
import { ClassSettings } from '#domain/classes/class-settings.schema'
import { findDay, findEndOfDay } from '#domain/classes/due-day'
import type { PlayableCase } from '#domain/journey/journey'
import { writeAudit } from '../audit/write-audit'
import { readClass } from '../classes/read-class'
import { type Course, loadCourse } from '../course/load-course'
import { findPlayableCase } from '../journeys/find-playable-case'
import { listSimulations } from '../journeys/list-simulations'
import { acceptFacts } from '../records/accept-facts'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { type DemoLearner, drawRoster } from './demo-roster'
import { insertDemoClass } from './insert-demo-class'
import { simulateClass } from './simulate-class'

export type Seeding = 'seeded' | 'there-already' | 'removed-before'

type Opening =
  | { readonly kind: 'open'; readonly classId: string }
  | { readonly kind: Exclude<Seeding, 'seeded'> }

export const DEMO_SEED = 'demo-1'
const NOBODY = 'course'
const DAY_MS = 86_400_000
/** Of each module the closing time in days from now, so that some have closed and some have not. */
const FIRST_DUE_DAYS = -27
const ZONE = 'UTC'
const DAYS_BETWEEN = 7
const SIMULATIONS_PLAYED = 3

/**
 * Seeds the demo class once. It belongs to nobody until the first educator is welcome; a class that was removed is not
 * seeded again. Everything in it is reported as devices report it and graded like any other work. A seeding that broke
 * off is taken up where it stopped.
 */
export async function seedDemo(store: Store, now: number, readCourse = loadCourse): Promise<Seeding> {
  const before = await findBefore(store.db)
  if (before && before.kind !== 'open') return before.kind
  const course = readCourse()
  const roster = drawRoster(DEMO_SEED, course.modules.length)
  const opening = await store.write((trx) => openDemo(trx, course, roster, now))
  if (opening.kind !== 'open') return opening.kind
  const { classId } = opening
  const { modules, createdAt } = await readClass(store, classId)
  const learners = await listByNumber(store, classId, roster)
  const journeys = await loadPlayed()
  const bindings = new Map([...learners].map(([number, { id }]) => [number, { classId, learnerId: id }]))
  const plan = { seed: DEMO_SEED, course, journeys, modules, roster, bindings, now: createdAt }
  const sessions = simulateClass(plan)
  for (const { learnerNumber, at, facts } of sessions) {
    const learner = learners.get(learnerNumber)
    if (learner) await report(store, learner, facts, at, course)
  }
  await store.write((trx) => closeDemo(trx, classId, createdAt))
  return 'seeded'
}

async function openDemo(
  trx: Transaction<Tables>,
  course: Course,
  roster: readonly DemoLearner[],
  now: number,
): Promise<Opening> {
  const before = await findBefore(trx)
  if (before) return before
  return { kind: 'open', classId: await insertDemoClass(trx, makeSettings(course, now), roster, now) }
}

/** What an earlier start left, if anything. Asked before the course is read, which takes longer than all else. */
async function findBefore(db: Kysely<Tables>): Promise<Opening | undefined> {
  if (await findAudit(db, 'class.demo-removed')) return { kind: 'removed-before' }
  const found = await db.selectFrom('class').select('id').where('isDemo', '=', 1).executeTakeFirst()
  if (!found) return undefined
  const isWhole = await findAudit(db, 'class.created', found.id)
  return isWhole ? { kind: 'there-already' } : { kind: 'open', classId: found.id }
}

function makeSettings(course: Course, now: number): ClassSettings {
  return ClassSettings.parse({
    name: 'Demo class',
    term: 'Invented students',
    modules: course.modules.map(({ id }, index) => ({
      moduleId: id,
      opensAt: null,
      dueAt:
        findEndOfDay(findDay(now + (FIRST_DUE_DAYS + DAYS_BETWEEN * index) * DAY_MS, ZONE), ZONE) ?? null,
    })),
    policy: { attempts: 3, counting: 'best', feedback: 'after-submission', minutes: null, timeZone: ZONE },
  })
}

/** The first case of the first simulations: enough for every panel to have something to show. */
async function loadPlayed(): Promise<readonly PlayableCase[]> {
  const played: PlayableCase[] = []
  for (const { id, cases } of listSimulations().slice(0, SIMULATIONS_PLAYED)) {
    const playable = await findPlayableCase(id, cases[0]?.id ?? '')
    if (playable) played.push(playable)
  }
  return played
}

async function listByNumber(
  { db }: Store,
  classId: string,
  roster: readonly DemoLearner[],
): Promise<ReadonlyMap<number, Learner>> {
  const rows = await db
    .selectFrom('learner')
    .select(['id', 'classId', 'alias'])
    .where('classId', '=', classId)
    .execute()
  return new Map(
    roster.flatMap(({ number, alias }) => {
      const row = rows.find((one) => one.alias === alias)
      return row ? [[number, row] as const] : []
    }),
  )
}

/** A second try with another signing key finds its attempts handed in already; they stand. */
async function report(
  store: Store,
  learner: Learner,
  facts: readonly unknown[],
  at: number,
  course: Course,
): Promise<void> {
  const results = await acceptFacts(store, learner, facts, at, course)
  const refused = results.find((one) => one.outcome === 'refused' && one.code !== 'ATTEMPT_CHANGED')
  if (refused?.outcome === 'refused') throw new Error(`The demo class was refused: ${refused.message}`)
  await store.write((trx) =>
    trx.updateTable('learner').set({ lastSeenAt: at }).where('id', '=', learner.id).execute(),
  )
}

async function closeDemo(trx: Transaction<Tables>, classId: string, at: number): Promise<void> {
  const entry = { userId: NOBODY, classId, action: 'class.created', detail: { demo: true }, at } as const
  await writeAudit(trx, entry)
}

async function findAudit(db: Kysely<Tables>, action: string, classId?: string): Promise<boolean> {
  const entries = db.selectFrom('audit').select('id').where('action', '=', action)
  const row = await (classId ? entries.where('classId', '=', classId) : entries).executeTakeFirst()
  return row !== undefined
}
