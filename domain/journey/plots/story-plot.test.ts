import { expect, it } from 'vitest'
import { readStory } from '../story/read-story'
import { smallStory } from '../story/story.fixtures'
import { StorySource } from '../story/story.schema'
import { makeStoryPlot } from './story-plot'

const journey = { ...readStory(StorySource.parse(smallStory), 'small-one.story.yaml'), facts: {} }
const drawPlot = makeStoryPlot(journey)
const plots = Array.from({ length: 10_000 }, (_, seed) => drawPlot(seed))
const share = (holds: (plot: (typeof plots)[number]) => boolean) => plots.filter(holds).length / plots.length

it('draws each person alike, and what is listed three times of four in three of four courses', () => {
  expect(share(({ person }) => person === 0)).toBeCloseTo(1 / 2, 1)
  expect(share(({ outcome }) => outcome === 'quiet')).toBeCloseTo(3 / 4, 1)
  expect(share(({ outcome, person }) => outcome === 'quiet' && person === 0)).toBeCloseTo(3 / 8, 1)
})

it("gives a person's own traits with what was drawn", () => {
  const traits = new Set(plots.map((plot) => JSON.stringify([plot.person, plot.traits])))
  expect([...traits].sort()).toEqual([
    '[0,{"kin":"Ada\'s brother","outcome":"quiet"}]',
    '[0,{"kin":"Ada\'s brother","outcome":"returned"}]',
    '[1,{"kin":"Ida\'s brother","outcome":"quiet"}]',
    '[1,{"kin":"Ida\'s brother","outcome":"returned"}]',
  ])
})

it('draws the same from the same seed', () => {
  expect(makeStoryPlot(journey)(42)).toEqual(drawPlot(42))
})

it('has one outcome where none is drawn', () => {
  const plain = { ...journey, story: { ...journey.story, draws: {} } }
  expect(makeStoryPlot(plain)(1).outcome).toBe('told')
})
