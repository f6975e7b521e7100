import { expect, it } from 'vitest'
import { describeStores } from '../store/testing/with-stores'
import { crashClass } from './testing/crash-class'
import { inspectClass } from './testing/inspect-class'

const PLAN = { rounds: 3, learners: 12, attempts: 8 }
const TIMEOUT_MS = 240_000

describeStores('a server that is killed while a class hands in', (_, makePlace) => {
  it(
    'has every acknowledged attempt once, opens clean, and grades them to the same values',
    async () => {
      const place = await makePlace()
      const { learners, atKills } = await crashClass(place, PLAN)
      const all = PLAN.learners * PLAN.attempts
      const numbers = Array.from({ length: PLAN.attempts }, (_, index) => index + 1)
      const expected = learners.flatMap(({ id }) => numbers.map((attemptNo) => `${id} ${attemptNo}`))
      expect(atKills.at(-1)).toBe(all)
      expect(await inspectClass(place)).toEqual({
        attempts: expected.toSorted(),
        otherwise: [],
        isClean: true,
      })
      expect(atKills.some((count) => count > 0 && count < all)).toBe(true)
    },
    TIMEOUT_MS,
  )
})
