import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ClassMembership } from '#browser/class-membership'
import { makeOutboxStorage } from '#browser/outbox/outbox-storage'
import { sendBatch } from '#browser/outbox/send-batch'
import { makeDeviceStorage } from '#browser/outbox/testing/make-tab-storage'
import type { Fact } from '#domain/classes/fact.schema'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { acceptFacts } from './accept-facts'
import { course, insertClass, M1, M2, makeHex, makeSubmission, NOW } from './testing/class-fixture'

const YEAR = 365 * 86_400_000
const LEARNERS: readonly Learner[] = ['c-l1', 'c-l2'].map((id) => ({ id, classId: 'c', alias: id }))
const sections = course.modules[0]?.lesson.outline.sections.map((section) => section.id) ?? []
const base = { id: '', at: NOW, moduleId: M1 }
const run = { id: '', at: NOW, simulation: 'the-whole-journey', caseId: 'bowel-liver', version: 2 }

/** What one learner does on any device, in any order. */
const DEEDS: readonly Fact[] = [
  { ...base, kind: 'module.opened' },
  ...sections.slice(0, 3).map((section): Fact => ({ ...base, kind: 'lesson.read', section })),
  { ...base, kind: 'check.answered', checkId: 'm1-c01' },
  { ...base, kind: 'quiz.started', attemptNo: 1 },
  { ...base, kind: 'quiz.started', attemptNo: 2 },
  { ...base, moduleId: M2, kind: 'module.opened' },
  { ...run, kind: 'journey.changed', seed: 3, mode: 'scored', log: '', finished: false },
  ...[5, 12, 2].map((right, index) => draw(M1, index + 1, right)),
  draw(M2, 1, 9),
]

function draw(moduleId: string, attemptNo: number, right: number): Fact {
  return makeSubmission('', { moduleId, attemptNo, right, startedAt: NOW - 10_000 + attemptNo })
}

/** Of several learners, so that nobody hands in the draw of another. */
const ALL_DEEDS = LEARNERS.flatMap((learner, person) =>
  DEEDS.map((deed, index): { readonly learner: Learner; readonly fact: Fact } => {
    const id = makeHex(`${person}/${index}`)
    if (deed.kind !== 'attempt.submitted') return { learner, fact: { ...deed, id } }
    const { moduleId, attemptNo, responses } = deed
    const own = makeSubmission(`${person}/${index}`, {
      device: learner.id,
      moduleId,
      attemptNo,
      right: Object.keys(responses).length,
      startedAt: NOW - 10_000 + attemptNo,
    })
    return { learner, fact: own }
  }),
)

type Fault = 'none' | 'request lost' | 'answer lost' | 'sent twice' | 'two tabs' | 'page crashes'

const plan = fc.record({
  order: fc.shuffledSubarray([...ALL_DEEDS.keys()], { minLength: ALL_DEEDS.length }),
  devices: fc.array(fc.nat(1), { minLength: ALL_DEEDS.length, maxLength: ALL_DEEDS.length }),
  clocks: fc.array(fc.constantFrom(0, YEAR, -YEAR), { minLength: 4, maxLength: 4 }),
  sendings: fc.array(
    fc.record({
      after: fc.nat(ALL_DEEDS.length),
      device: fc.nat(3),
      fault: fc.constantFrom<Fault>(
        'none',
        'request lost',
        'answer lost',
        'sent twice',
        'two tabs',
        'page crashes',
      ),
    }),
    { maxLength: 12 },
  ),
})

function makeDevice(store: Store, learner: Learner) {
  const disk = makeDeviceStorage()
  const openPage = () => makeOutboxStorage({ storage: disk, events: new EventTarget() })
  let page = openPage()
  const membership: ClassMembership = {
    classId: learner.classId,
    className: '',
    learnerId: learner.id,
    secret: 's',
    alias: '',
    recoveryCode: '',
    claimEarlier: false,
  }
  const receive = async (body: string) => {
    const { facts }: { facts: readonly unknown[] } = JSON.parse(body)
    return { status: 200, body: { facts: await acceptFacts(store, learner, facts, NOW, course) } }
  }
  const sendOnce = (fault: Fault) =>
    sendBatch({
      storage: page,
      loadMembership: () => membership,
      isOnline: () => true,
      post: async (body) => {
        if (fault === 'request lost') throw new TypeError('no connection')
        const reply = await receive(body)
        if (fault === 'sent twice') await receive(body)
        if (fault === 'answer lost' || fault === 'page crashes') throw new TypeError('gone')
        return reply
      },
    })
  return {
    does: (fact: Fact) => page.put({ learnerId: learner.id, state: 'waiting', message: '', fact }),
    sends: async (fault: Fault) => {
      await Promise.all(fault === 'two tabs' ? [sendOnce(fault), sendOnce(fault)] : [sendOnce(fault)])
      if (fault === 'page crashes') page = openPage()
    },
    keeps: () => page.list(),
  }
}

async function clear(store: Store): Promise<void> {
  await store.db.deleteFrom('class').execute()
  await insertClass(store, 'c')
}

/** All that the class holds, but for when it was told. */
async function readRecord(store: Store) {
  const { change: _change, ...rows } = await readAllRows(store)
  return rows
}

describeStores('what devices report, in whatever order and how often,', (open) => {
  let store: Store | undefined
  it('ends in the same record: two devices, two tabs, offline days, crashes, clocks wrong by a year', async () => {
    const opened = store ?? (await open())
    store = opened
    const runs = opened.kind === 'sqlite' ? 20 : 6
    await fc.assert(
      fc.asyncProperty(plan, async ({ order, devices, clocks, sendings }) => {
        const owned = LEARNERS.flatMap((learner) => [learner, learner])
        const facts = ALL_DEEDS.map(({ learner, fact }, index) => {
          const device = 2 * LEARNERS.indexOf(learner) + (devices[index] ?? 0)
          const offset = clocks[device] ?? 0
          const at = fact.at + offset
          const told =
            fact.kind === 'attempt.submitted'
              ? { ...fact, at, submittedAt: fact.submittedAt + offset }
              : { ...fact, at }
          return { learner, device, fact: told }
        })
        await clear(opened)
        for (const learner of LEARNERS) {
          const own = facts.filter((deed) => deed.learner === learner).map((deed) => deed.fact)
          await acceptFacts(opened, learner, own, NOW, course)
        }
        const expected = await readRecord(opened)

        await clear(opened)
        const all = owned.map((learner) => makeDevice(opened, learner))
        for (const [step, index] of order.entries()) {
          for (const { device, fault } of sendings.filter(({ after }) => after === step))
            await all[device]?.sends(fault)
          const deed = facts[index]
          if (deed) all[deed.device]?.does(deed.fact)
        }
        for (const device of all) await device.sends('none')
        expect(all.flatMap((device) => device.keeps())).toEqual([])
        expect(await readRecord(opened)).toEqual(expected)
      }),
      { numRuns: runs },
    )
  }, 240_000)
})
