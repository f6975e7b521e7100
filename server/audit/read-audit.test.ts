import { beforeAll, expect, it } from 'vitest'
import { leaveClass } from '../classes/remove-learner'
import { makeClassWith, NOW } from '../classes/testing/make-class'
import { writeComment } from '../records/write-comment'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { AUDIT_PAGE, readAudit } from './read-audit'
import { writeAudit } from './write-audit'

describeStores('what was done in a class', (open) => {
  let store: Store
  let made: Awaited<ReturnType<typeof makeClassWith>>
  beforeAll(async () => {
    store = await open()
    made = await makeClassWith(store, 'Heron', 'Wren')
    const [heron, wren] = made.members
    const comment = { moduleId: 'm1-what-remission-means', text: 'Well read' }
    for (const one of [heron, wren])
      await writeComment(store, made.owner, made.id, { ...comment, learnerId: one?.learnerId ?? '' }, NOW + 1)
    await leaveClass(store, { id: wren?.learnerId ?? '', classId: made.id, alias: 'Wren' }, NOW + 2)
    await makeClassWith(store, 'Crane')
  })

  it('names who, whom by alias, and nobody who has gone', async () => {
    const { lines, page, pages } = await readAudit(store, made.id, 1)
    expect({ page, pages }).toEqual({ page: 1, pages: 1 })
    const told = lines.map(({ action, by, alias, isByLearner }) => ({ action, by, alias, isByLearner }))
    expect(told[0]).toEqual({ action: 'learner.removed', by: null, alias: null, isByLearner: true })
    expect(
      told
        .slice(1, 3)
        .map((one) => one.alias)
        .sort(),
    ).toEqual(['Heron', null].sort())
    expect(told[3]).toEqual({ action: 'class.created', by: 'Ola', alias: null, isByLearner: false })
    expect(JSON.stringify(lines)).not.toContain('Well read')
  })

  it('comes in pages of 50, the latest first, and asks for no page that is not there', async () => {
    const entry = { userId: made.owner.id, classId: made.id, action: 'class.changed', detail: {} } as const
    for (let at = 1; at <= 97; at += 1)
      await store.write((trx) => writeAudit(trx, { ...entry, at: NOW + 10 + at }))
    const first = await readAudit(store, made.id, 1)
    const third = await readAudit(store, made.id, 99)
    expect([first.lines.length, first.pages, first.lines[0]?.at]).toEqual([AUDIT_PAGE, 3, NOW + 107])
    expect([third.page, third.lines.map(({ action }) => action)]).toEqual([3, ['class.created']])
    expect((await readAudit(store, made.id, -1)).page).toBe(1)
  })

  it('tells what the course itself made from what somebody did whose account is gone', async () => {
    const { id } = await makeClassWith(store, 'Plover')
    for (const detail of [{ demo: true }, {}])
      await store.write((trx) =>
        writeAudit(trx, { userId: 'nobody', classId: id, action: 'class.changed', detail, at: NOW + 1_000 }),
      )
    const { lines } = await readAudit(store, id, 1)
    const nameless = lines.filter(({ by }) => by === null)
    expect(nameless.map(({ isByCourse }) => isByCourse).sort()).toEqual([false, true])
  })
})
