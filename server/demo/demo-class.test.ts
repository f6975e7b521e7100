import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Alias } from '#domain/classes/alias'
import { Fact } from '#domain/classes/fact.schema'
import { makeEducator } from '../auth/testing/make-educator'
import { deleteClass } from '../classes/delete-class'
import { readCourse } from '../course/load-course'
import { findPlayableCase } from '../journeys/find-playable-case'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { answerItem } from './answer-item'
import { answersRightly, makeChance } from './demo-chance'
import { drawRoster } from './demo-roster'
import { modelItem } from './item-model'
import { seedDemo } from './seed-demo'
import { simulateClass } from './simulate-class'

const course = readCourse()
/** Enough for the store, where each report is a write of its own. */
const shortCourse = { ...course, modules: course.modules.slice(0, 3) }
const journeys = [await findPlayableCase('the-whole-journey', 'bowel-liver')].filter(
  (one) => one !== undefined,
)
const NOW = Date.UTC(2027, 2, 1, 10)
const roster = drawRoster('test', course.modules.length)
const modules = course.modules.map(({ id }, index) => ({
  moduleId: id,
  opensAt: null,
  dueAt: NOW + (index - 4) * 7 * 86_400_000,
}))
const plan = { seed: 'test', course, journeys, modules, roster, now: NOW }

describe('the model', () => {
  it('gives a right answer in a of a + d cases', () => {
    const chance = makeChance('share')
    const right = Array.from({ length: 20_000 }, () => answersRightly(chance, 300, 100)).filter(Boolean)
    expect(right.length / 20_000).toBeCloseTo(0.75, 2)
  })

  it('answers every item of the course with something that can be scored, whoever is asked', () => {
    const items = course.modules.flatMap((module) => module.quiz)
    fc.assert(
      fc.property(
        fc.nat({ max: items.length - 1 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.string(),
        (at, ability, text) => {
          const item = items[at]
          if (!item) return false
          return (
            answerItem({ item, model: modelItem(item), ability, chance: makeChance(text) }).kind === item.kind
          )
        },
      ),
    )
  })

  it('makes some items mislead', () => {
    const traps = course.modules.map(
      ({ quiz }) => quiz.filter((item) => modelItem(item).trap !== null).length,
    )
    expect(traps.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3)
  })
})

describe('the roster', () => {
  it('is thirty learners with aliases that the class would take, none twice', () => {
    expect(roster.map(({ alias }) => Alias.safeParse(alias).data)).toEqual(roster.map(({ alias }) => alias))
    expect(new Set(roster.map(({ alias }) => alias)).size).toBe(30)
  })

  it('holds learners who are late, stuck, at one place for long, and not there yet', () => {
    expect(new Set(roster.map(({ habit }) => habit))).toEqual(
      new Set(['steady', 'late', 'stuck', 'lingering', 'absent']),
    )
  })
})

describe('what the class did', () => {
  const sessions = simulateClass(plan)

  it('is the same for the same seed, and otherwise for another', () => {
    const withoutTokens = (text: string) => text.replace(/"token":"[^"]+"/g, '')
    const first = withoutTokens(JSON.stringify(sessions))
    expect(withoutTokens(JSON.stringify(simulateClass(plan)))).toBe(first)
    expect(withoutTokens(JSON.stringify(simulateClass({ ...plan, seed: 'other' })))).not.toBe(first)
  })

  it('is what a device could have reported, in the order of time and not after now', () => {
    expect(sessions.flatMap(({ facts }) => facts).filter((fact) => !Fact.safeParse(fact).success)).toEqual([])
    const times = sessions.map(({ at }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(Math.max(...times)).toBeLessThanOrEqual(NOW)
  })

  it('bears no id twice', () => {
    const ids = sessions.flatMap(({ learnerNumber, facts }) =>
      facts.map(({ id }) => `${learnerNumber} ${id}`),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describeStores('the demo class', (open) => {
  let store: Store
  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('COURSE_SECRET', 'of tests alone, long enough: 0123456789')
    store = await open()
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  const count = async (table: 'class' | 'learner' | 'attempt' | 'fact') =>
    (await store.db.selectFrom(table).select('id').execute()).length

  it('is seeded once, graded like any other work, and alive in every respect', async () => {
    expect(await seedDemo(store, NOW, () => shortCourse)).toBe('seeded')
    const before = [await count('class'), await count('learner'), await count('attempt'), await count('fact')]
    expect(before.slice(0, 2)).toEqual([1, 30])
    const attempts = await store.db.selectFrom('attempt').selectAll().execute()
    expect(attempts.length).toBeGreaterThan(60)
    expect(new Set(attempts.map(({ isLate }) => isLate))).toEqual(new Set([0, 1]))
    expect(new Set(attempts.map(({ isMastered }) => isMastered))).toEqual(new Set([0, 1]))
    expect(Math.max(...attempts.map(({ attemptNo }) => attemptNo))).toBe(3)
    expect(await seedDemo(store, NOW + 1, () => shortCourse)).toBe('there-already')
    expect([
      await count('class'),
      await count('learner'),
      await count('attempt'),
      await count('fact'),
    ]).toEqual(before)
  }, 120_000)

  it('is finished by the next start where one broke off, with nothing double', async () => {
    const before = [await count('attempt'), await count('fact')]
    await store.db.deleteFrom('audit').execute()
    const last = await store.db
      .selectFrom('fact')
      .select('id')
      .orderBy('receivedAt', 'desc')
      .limit(20)
      .execute()
    await store.db
      .deleteFrom('fact')
      .where(
        'id',
        'in',
        last.map(({ id }) => id),
      )
      .execute()
    expect(await seedDemo(store, NOW + 1, () => shortCourse)).toBe('seeded')
    expect([await count('attempt'), await count('fact')]).toEqual(before)
  }, 120_000)

  it('belongs to nobody until the first educator is welcome, who may remove it for good', async () => {
    expect(await store.db.selectFrom('classEducator').selectAll().execute()).toEqual([])
    const educator = await makeEducator(store, 'Ola')
    const owned = await store.db.selectFrom('classEducator').selectAll().execute()
    expect(owned.map(({ userId, role }) => [userId, role])).toEqual([[educator.id, 'owner']])
    expect(await deleteClass(store, educator, owned[0]?.classId ?? '', '', NOW)).toBe('deleted')
    expect(await count('attempt')).toBe(0)
    expect(await seedDemo(store, NOW + 2, () => shortCourse)).toBe('removed-before')
    expect(await count('class')).toBe(0)
  })
})
