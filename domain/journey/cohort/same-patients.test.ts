import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadMachine } from '#machines/load-machine'
import { trackRun } from '#machines/track-run'
import { compileTransitionTable } from '#machines/transition-table'
import { loadJourney } from '#server/journeys/load-journey'
import { playRun } from '#server/journeys/proof/play-run'
import { journeyEventCatalogue } from '../event-catalogue'
import type { SimulationEvent } from '../journey-event'
import { makePlayableCase } from '../playable-case'
import { loadPlot } from '../plots/load-plot'
import { expertChoice } from '../score-decision'
import { familyEvents } from './cohort-families'
import { cohortFamilies, usualSettings } from './cohort-settings'
import { makeEventSheet } from './event-sheet'

/** Month of the last visit that the cohort shares with the story; see `breast-year-6-events.ts`. */
const sharedUntil = { 'bowel-liver': 360, aml: 360, 'breast-year-6': 60 } as const

const cases = await Promise.all(
  cohortFamilies.map(async (id) => {
    const journey = loadJourney(id)
    const [drawPlot, machine] = await Promise.all([loadPlot(journey), loadMachine(journey)])
    const table = compileTransitionTable(machine, journeyEventCatalogue)
    return { id, playable: makePlayableCase(journey, drawPlot), machine, table }
  }),
)
const seeds = Array.from({ length: 300 }, (_, seed) => seed)
const isClosing = (event: SimulationEvent) => event.type === 'story.closed'

describe.each(cases)(
  'the cohort of $id at the usual settings',
  { timeout: 120_000 },
  ({ id, playable, machine, table }) => {
    const write = familyEvents(id, usualSettings)

    /** Where care stands at the end of each month and at the last visit, played through XState. */
    const playCare = (seed: number) => {
      const run = playRun(playable.courseFor(seed), expertChoice)
      const events = run.events.filter(({ event }) => !isClosing(event))
      const { places } = trackRun(machine, events)
      const months = events.map(({ visitIndex }) => run.course.visits[visitIndex]?.month ?? Number.NaN)
      const met = run.met.map((index) => run.course.visits[index]?.month ?? 0)
      const last = Math.min(sharedUntil[id], Math.max(...met))
      const careAt = (month: number) => places[months.filter((one) => one <= month).length]?.regions.care
      return { last, states: monthsUntil(last).map(careAt) }
    }

    const walkCare = (seed: number, last: number) => {
      const sheet = makeEventSheet()
      write(seed, sheet)
      return monthsUntil(last).map((month) => {
        let state = table.start
        for (let place = 0; place < sheet.length && (sheet.months[place] ?? 0) <= month; place += 1)
          state = table.next[state * table.eventCount + (sheet.codes[place] ?? 0)] ?? -1
        return table.places[state]?.care
      })
    }

    it('stands month by month where the played journeys of the same seeds stand', () => {
      const apart = seeds.filter((seed) => {
        const { last, states } = playCare(seed)
        return JSON.stringify(walkCare(seed, last)) !== JSON.stringify(states)
      })
      expect(apart).toEqual([])
    })

    it('does so for any seed', () => {
      fc.assert(
        fc.property(fc.maxSafeNat(), (seed) => {
          const { last, states } = playCare(seed)
          expect(walkCare(seed, last)).toEqual(states)
        }),
        { numRuns: 100 },
      )
    })

    it.each([usualSettings, { riskPct: 200, answerPct: 50 }, { riskPct: 50, answerPct: 150 }])(
      'writes no event in ten years that the statechart would refuse, at %o',
      (settings) => {
        const writeChanged = familyEvents(id, settings)
        const sheet = makeEventSheet()
        const refused = seeds.flatMap((seed) => {
          sheet.length = 0
          writeChanged(seed, sheet)
          const events = Array.from(sheet.codes.subarray(0, sheet.length), (code, place) => ({
            event: journeyEventCatalogue[code] ?? { type: 'none' },
            visitIndex: place,
          }))
          return trackRun(machine, events).refused.map(({ type }) => `${seed} ${type}`)
        })
        expect(refused).toEqual([])
      },
    )
  },
)

function monthsUntil(last: number): number[] {
  return [...Array.from({ length: Math.floor(last) + 1 }, (_, month) => month), last]
}
