import { expect, it } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { maximumScore } from '#domain/journey/summarise-run'
import { loadMachine } from '#machines/load-machine'
import { proveMachine } from '#machines/proof/prove-machine'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('the-word-cured')
await proveWords('the-word-cured')

const journey = loadJourney('the-word-cured')
const machine = await loadMachine(journey)
proveMachine(
  machine,
  machine.events.map((type) => ({ type })),
)

const playable = makePlayableCase(journey, await loadPlot(journey))
const courses = Array.from({ length: 200 }, (_, seed) => playable.courseFor(seed))

it('tells nothing before the ninth year by which the outcome could be foreseen', () => {
  const early = courses.map(({ person, outcome, visits }) => ({
    outcome,
    told: JSON.stringify([person, visits.filter(({ month }) => month < 96)]),
  }))
  const quiet = new Set(early.flatMap(({ outcome, told }) => (outcome === 'quiet' ? [told] : [])))
  const returned = new Set(early.flatMap(({ outcome, told }) => (outcome === 'returned' ? [told] : [])))
  expect(quiet.size).toBe(4)
  expect(returned).toEqual(quiet)
})

it('counts ten decisions in every course', () => {
  expect(new Set(courses.map(maximumScore))).toEqual(new Set([10]))
})

it('gives the word a different answer at five years for the two kinds of cancer', () => {
  const answers = courses.map(({ visits }) => {
    const decision = visits.find(({ id }) => id === 'five-years')?.beats[0]?.decision
    return decision?.options.find(({ id }) => id === 'for-your-kind')?.text
  })
  expect(new Set(answers).size).toBe(2)
})
