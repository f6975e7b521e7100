import { expect, it } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { expertChoice } from '#domain/journey/score-decision'
import { summariseRun } from '#domain/journey/summarise-run'
import { loadMachine } from '#machines/load-machine'
import { proveMachine } from '#machines/proof/prove-machine'
import { loadJourney } from '../load-journey'
import { playRun } from '../proof/play-run'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('the-week-before-the-scan')
await proveWords('the-week-before-the-scan')

const journey = loadJourney('the-week-before-the-scan')
const machine = await loadMachine(journey)
proveMachine(
  machine,
  machine.events.map((type) => ({ type })),
)

const playable = makePlayableCase(journey, await loadPlot(journey))
const gate = 'before-the-next-part'
const hardScenes = ['no-point', 'said-again', 'stay']
const playBy = (seed: number, way: string) =>
  playRun(playable.courseFor(seed), (decision) => (decision.id === gate ? way : expertChoice(decision)))
const scenesOf = (run: ReturnType<typeof playBy>) => run.taken.map(({ decision }) => decision.id)

it.each(['in-short', 'go-past'])('leads past the talk about suicide, at no cost: %s', (way) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const run = playBy(seed, way)
    expect(scenesOf(run).filter((id) => hardScenes.includes(id))).toEqual([])
    expect(summariseRun(run)).toEqual({ earned: 8, max: 8, status: 'complete' })
  }
})

it('plays the talk only for those who chose it, after the choice was offered', () => {
  const scenes = scenesOf(playBy(0, 'play-it'))
  expect(scenes.indexOf('no-point')).toBe(scenes.indexOf(gate) + 1)
  expect(journey.visits.findIndex(({ id }) => id === gate)).toBeLessThan(
    Math.min(...hardScenes.map((scene) => journey.visits.findIndex(({ id }) => id === scene))),
  )
})

it('says nothing of suicide in any other scene, question or ending', () => {
  const others = journey.visits.filter(({ id }) => ![gate, ...hardScenes].includes(id))
  const asked = journey.decisions.filter(({ id }) => ![gate, ...hardScenes].includes(id))
  expect(JSON.stringify([others, asked])).not.toMatch(/suicid|killing|ending your life/i)
})
