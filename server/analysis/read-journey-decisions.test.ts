import { expect, it } from 'vitest'
import { readJourneyDecisions } from './read-journey-decisions'

const run = { simulation: 'the-whole-journey', caseId: 'the-whole-journey', version: 1, seed: 1, log: '2356' }

it('replays what was chosen, with the words, the grade and the place on the way', () => {
  const taken = readJourneyDecisions(run)
  expect(
    taken?.map(({ decisionId, grade, earned, pathIndex }) => [decisionId, grade, earned, pathIndex]),
  ).toEqual([['baseline-tests', 'best', 1, 0]])
  expect(taken?.[0]?.chosen.length).toBe(4)
  expect(taken?.[0]?.options.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...(taken?.[0]?.chosen ?? [])]),
  )
})

it.each([
  [{ simulation: 'no-such-journey' }],
  [{ caseId: 'another-case' }],
  [{ version: 99 }],
  [{ log: '0.0.0' }],
])('%j cannot be replayed', (change) => {
  expect(readJourneyDecisions({ ...run, ...change })).toBeNull()
})
