import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { replayLog, takeDecision } from '#domain/journey/replay-log'
import { formatRunAddress, parseRunAddress } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { maximumScore, summariseRun } from '#domain/journey/summarise-run'
import { loadMachine } from '#machines/load-machine'
import { trackRun } from '#machines/track-run'
import { loadJourney } from '../load-journey'
import { exploreCourse } from './explore-case'
import { hashTrace } from './hash-trace'
import { chooseByNumbers, playRun } from './play-run'

export const expertSeeds = 1000
const exploredSeeds = 40
const goldenSeeds = 50

/**
 * The proof that every case owes, whatever its story: every path ends, nothing is refused, the expert earns everything
 * on every seed, and a run is its seed and its log.
 */
export async function proveCase(id: string): Promise<void> {
  const journey = loadJourney(id)
  const [drawPlot, machine] = await Promise.all([loadPlot(journey), loadMachine(journey)])
  const playable = makePlayableCase(journey, drawPlot)
  const seeds = fc.nat({ max: 2 ** 40 })
  const numbers = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 20 })

  describe(`the case ${id}, searched whole on ${exploredSeeds} seeds`, () => {
    const searched = Array.from({ length: exploredSeeds }, (_, seed) =>
      exploreCourse(playable.courseFor(seed), machine),
    )
    it('refuses no event, whatever is chosen', () => {
      expect(searched.flatMap(({ refused }) => refused)).toEqual([])
    })
    it('ends every path in the debrief, within 40 decisions', () => {
      expect(searched.flatMap(({ unfinished }) => unfinished)).toEqual([])
      expect(Math.max(...searched.map(({ longest }) => longest))).toBeLessThanOrEqual(40)
    })
    it('meets every decision and every outcome that is written', () => {
      const met = new Set(searched.flatMap((one) => [...one.met]))
      expect(journey.decisions.map((one) => one.id).filter((one) => !met.has(one))).toEqual([])
      const outcomes = new Set(searched.flatMap(({ runs }) => runs.map(({ course }) => course.outcome)))
      expect(Object.keys(journey.outcomes).filter((one) => !outcomes.has(one))).toEqual([])
    })
  })

  describe(`the expert of ${id}`, () => {
    it(`earns the maximum on ${expertSeeds} seeds`, () => {
      for (let seed = 0; seed < expertSeeds; seed += 1) {
        const course = playable.courseFor(seed)
        const run = playRun(course, expertChoice)
        const max = maximumScore(course)
        expect([seed, summariseRun(run)]).toEqual([seed, { earned: max, max, status: 'complete' }])
        expect(max).toBeGreaterThanOrEqual(4)
      }
    })
  })

  describe(`a run of ${id}`, () => {
    it('replays exactly, and survives its address at every length', () => {
      fc.assert(
        fc.property(seeds, numbers, fc.nat({ max: 20 }), (seed, drawn, length) => {
          const live = playRun(playable.courseFor(seed), chooseByNumbers(drawn))
          expect(replayLog(playable, seed, live.log)).toEqual({ kind: 'run', run: live })
          const log = live.log.slice(0, length)
          const query = formatRunAddress(playable, seed, log, 'scored')
          const parsed = parseRunAddress(playable, new URLSearchParams(query))
          expect(parsed).toMatchObject({ kind: 'run', seed, mode: 'scored', migration: null })
          if (parsed.kind === 'run')
            expect(formatRunAddress(playable, seed, parsed.run.log, 'scored')).toBe(query)
        }),
        { numRuns: 60 },
      )
    })

    it('is left unchanged by a fork, which shares its past and its patient', () => {
      fc.assert(
        fc.property(seeds, numbers, numbers, fc.nat({ max: 14 }), (seed, drawn, other, at) => {
          const original = playRun(playable.courseFor(seed), chooseByNumbers(drawn))
          const before = JSON.stringify(original)
          const past = replayLog(playable, seed, original.log.slice(0, at))
          if (past.kind === 'error') throw new RangeError(past.code)
          let fork = past.run
          for (let step = 0; fork.pending; step += 1)
            fork = takeDecision(fork, chooseByNumbers(other)(fork.pending, step))
          expect(JSON.stringify(original)).toBe(before)
          expect(fork.taken.slice(0, at)).toEqual(original.taken.slice(0, at))
          expect(fork.course.truth).toEqual(original.course.truth)
        }),
        { numRuns: 40 },
      )
    })

    it(`is the same for ever: ${goldenSeeds} seeds under this version`, async () => {
      const lines = Array.from({ length: goldenSeeds }, (_, seed) => {
        const run = playRun(playable.courseFor(seed), expertChoice)
        return `${seed} ${hashTrace(run, trackRun(machine, run.events))}`
      })
      const text = `${[`${id}@${journey.version}`, ...lines].join('\n')}\n`
      await expect(text).toMatchFileSnapshot(`../golden/${id}.txt`)
    })
  })
}
