import { makeChance } from '../../patient/chance/chance'
import type { Journey } from '../journey'
import type { DrawPlot } from '../plot'
import { requireStoryChart } from '../story/story-chart'

const noFigures = () => ({})

/**
 * Draws for a story: who it is, and one of each list that the story names. What a conversation is about is told in
 * words alone, so there is nothing to measure and no hidden curve.
 */
export function makeStoryPlot(journey: Journey): DrawPlot {
  const { id, version, people } = journey
  const { draws, personTraits } = requireStoryChart(journey)
  return (seed) => {
    const person = makeChance(id, version, seed, 'person').whole(0, people.length - 1)
    const drawn = Object.entries(draws).map(
      ([trait, list]) => [trait, makeChance(id, version, seed, trait).pick(list)] as const,
    )
    const traits = { ...personTraits[person], ...Object.fromEntries(drawn) }
    return {
      outcome: traits.outcome ?? 'told',
      person,
      traits,
      figuresAt: noFigures,
      moments: {},
      panels: [],
      rulings: {},
      measured: {},
      truth: { label: '', unit: '', scale: 'root', samples: [], limits: [], looks: [] },
    }
  }
}
