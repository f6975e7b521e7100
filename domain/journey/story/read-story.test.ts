import { expect, it } from 'vitest'
import { compileCourse } from '../compile-course'
import { makeStoryPlot } from '../plots/story-plot'
import { type Run, startRun, takeDecision } from '../replay-log'
import { maximumScore, summariseRun } from '../summarise-run'
import { readStory } from './read-story'
import { smallStory } from './story.fixtures'
import { StorySource } from './story.schema'
import { nameStoryStates } from './story-names'

const story = readStory(StorySource.parse(smallStory), 'modules/m2-x/small-one.story.yaml')
const journey = { ...story, facts: {} }
const drawPlot = makeStoryPlot(journey)
const courses = Array.from({ length: 40 }, (_, seed) => compileCourse(journey, drawPlot(seed)))
const quiet = courses.find(({ outcome }) => outcome === 'quiet')
const returned = courses.find(({ outcome }) => outcome === 'returned')

function play(course: (typeof courses)[number] | undefined, choices: readonly (string | string[])[]) {
  if (!course) throw new RangeError('no such course')
  return choices.reduce((run: Run, choice) => takeDecision(run, choice), startRun(course))
}

it('takes its id from the name of its file, and runs on the statechart of a story', () => {
  expect([story.id, story.simulation, story.machine]).toEqual(['small-one', 'the-word-cured', 'story'])
})

it('lets answers lead to different scenes, and these back to one', () => {
  const straight = play(quiet, ['ask', 'pass', 'ask'])
  const round = play(quiet, ['promise', ['a', 'b'], 'pass', 'ask'])
  expect(straight.met.map((place) => quiet?.visits[place]?.id)).toEqual([
    'first-word',
    'own-way',
    'last-word',
    'quiet-end',
  ])
  expect(round.met.map((place) => quiet?.visits[place]?.id)).toEqual([
    'first-word',
    'repair',
    'own-way',
    'last-word',
    'quiet-end',
  ])
})

it('ends as the seed has drawn it', () => {
  expect(play(quiet, ['ask', 'pass', 'ask']).visit.ending?.title).toBe('Quiet')
  expect(play(returned, ['ask', 'pass', 'ask']).visit.ending?.title).toBe('Returned')
  expect([quiet, returned].map((course) => course?.truthMoments)).toEqual([
    [{ month: 2, text: 'Nothing.' }],
    [{ month: 2, text: 'Something.' }],
  ])
})

it('fires an event for every arrival and for every move of a track', () => {
  expect(play(quiet, ['promise', ['a', 'b'], 'play', 'ask']).events.map(({ event }) => event.type)).toEqual([
    'trust.fell',
    'talk.to-repair',
    'talk.to-own-way',
    'trust.rose',
    'talk.to-last-word',
    'talk.to-quiet-end',
  ])
})

it.each(['play', 'read', 'pass'])("takes nothing from the result for a choice of one's own: %s", (own) => {
  const run = play(quiet, ['ask', own, 'ask'])
  expect(run.taken.map(({ counts }) => counts)).toEqual([true, false, true])
  expect(summariseRun(run)).toEqual({ earned: 2, max: 2, status: 'complete' })
  expect(maximumScore(run.course)).toBe(2)
})

it('counts a week as 7/30 and a day as 1/30 of a month', () => {
  const nodes = smallStory.nodes.map(({ month, ...node }, place) => ({
    ...node,
    ...(place === 0 ? { day: month } : { week: month }),
  }))
  const inWeeks = readStory(StorySource.parse({ ...smallStory, nodes }), 'weeks.story.yaml')
  expect(inWeeks.visits.map(({ at }) => at)).toEqual([0, 7 / 30, 14 / 30, 21 / 30, 28 / 30, 28 / 30])
  const inDays = smallStory.nodes.map(({ month, ...node }) => ({ ...node, day: 15 * month }))
  const days = readStory(StorySource.parse({ ...smallStory, nodes: inDays }), 'days.story.yaml')
  expect(days.visits.map(({ at }) => at)).toEqual([0, 0.5, 1, 1.5, 2, 2])
})

it('gives the state map its names', () => {
  expect(nameStoryStates(journey)).toEqual({
    lanes: { trust: 'Trust in you' },
    states: {
      care: {
        firstWord: 'first-word',
        repair: 'repair',
        ownWay: 'own-way',
        lastWord: 'last-word',
        quietEnd: 'quiet-end',
        otherEnd: 'other-end',
      },
      trust: { low: 'Low', halfWay: 'Half way', high: 'High' },
    },
  })
})
