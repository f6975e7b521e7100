import { expect, it } from 'vitest'
import { makeClassWith } from '../classes/testing/make-class'
import { describeStores } from '../store/testing/with-stores'
import { findAttempts } from './find-attempts'
import { insertAttempt } from './testing/insert-attempts'

const MODULE = 'm1-what-remission-means'
const item = (score: number) => [{ id: 'm1-q01', score, max: 4 }]

describeStores('the attempt of a learner that is looked at', (open) => {
  it('is chosen among those that count, by their starts and never by their numbers or arrivals', async () => {
    const store = await open()
    const { id: classId, members } = await makeClassWith(store, 'Heron')
    const learnerId = members[0]?.learnerId ?? ''
    const whose = { classId, learnerId, moduleId: MODULE }
    // On a second device numbers begin at 1 again, and what was begun first may arrive last.
    for (const [attemptNo, startedAt, receivedAt, score] of [
      [1, 20, 300, 3],
      [2, 10, 900, 2],
      [1, 30, 100, 3],
      [3, 40, 200, 4],
    ] as const)
      await insertAttempt(store, { ...whose, attemptNo, startedAt, receivedAt }, item(score))
    const pick = async (counting: 'best' | 'first' | 'latest', attempts: number | null) =>
      (await findAttempts(store, { classId, moduleId: MODULE }, { attempts, counting })).map(
        (row) => row.startedAt,
      )
    expect(await pick('first', null)).toEqual([10])
    expect(await pick('latest', null)).toEqual([40])
    expect(await pick('best', null)).toEqual([40])
    expect(await pick('latest', 3)).toEqual([30])
    expect(await pick('best', 3)).toEqual([20])
    expect(await pick('best', 1)).toEqual([10])
  })
})
