import { expect, it } from 'vitest'
import { encodeLog } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { findPlayableCase } from '../journeys/find-playable-case'
import { playRun } from '../journeys/proof/play-run'
import { readJourneyDecisions } from './read-journey-decisions'

const playable = await findPlayableCase('read-the-scans', 'read-the-scans')
if (!playable) throw new RangeError('the case is not there')
const played = playRun(playable.courseFor(1), expertChoice)
const { id, version } = playable.journey
const run = { simulation: id, caseId: id, version, seed: 1, log: encodeLog(playable, 1, played.log) }

it('replays what was chosen, with the words, the grade and the place on the way', async () => {
  const taken = await readJourneyDecisions(run)
  expect(
    taken?.map(({ decisionId, grade, earned, pathIndex }) => [decisionId, grade, earned, pathIndex]),
  ).toEqual(played.taken.map(({ decision }, place) => [decision.id, 'best', 1, place]))
  for (const { chosen, options } of taken ?? [])
    expect(options.map((option) => option.id)).toEqual(expect.arrayContaining([...chosen]))
})

it.each([
  [{ simulation: 'no-such-journey' }],
  [{ caseId: 'another-case' }],
  [{ version: 99 }],
  [{ version: 0 }],
  [{ log: 'zz.zz' }],
])('%j cannot be replayed', async (change) => {
  expect(await readJourneyDecisions({ ...run, ...change })).toBeNull()
})
