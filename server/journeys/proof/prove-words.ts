import { describe, expect, it } from 'vitest'
import type { Decision } from '#domain/journey/decision'
import { codeOf, decisionCodeLength, optionCodeLength } from '#domain/journey/log-code'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadJourney } from '../load-journey'

const seeds = 60

/** What the words of every case owe: no option given away by its length or its id, no code that two ids share. */
export async function proveWords(id: string): Promise<void> {
  const journey = loadJourney(id)
  const playable = makePlayableCase(journey, await loadPlot(journey))
  const decisions = Array.from({ length: seeds }, (_, seed) => playable.courseFor(seed)).flatMap(
    ({ visits }) => visits.flatMap((visit) => visit.beats.map(({ decision }) => decision)),
  )

  describe(`the words of ${id}`, () => {
    it('give no option away by its length: none is over 1.3 times the mean of the others', () => {
      expect([...new Set(decisions.flatMap(longOptions))]).toEqual([])
    })
    it('let the best option be the longest in at most a third of the decisions', () => {
      const asked = new Map(
        decisions.flatMap((one) => (one.kind === 'choose-one' && !one.isOwnChoice ? [[one.id, one]] : [])),
      )
      const longest = [...asked.values()].filter(({ options }) => {
        const best = options.find(({ grade }) => grade === 'best')?.text.length ?? 0
        return best === Math.max(...options.map(({ text }) => text.length))
      })
      expect(3 * longest.length).toBeLessThanOrEqual(Math.max(asked.size, 3))
    })
    it('name no option after its grade, and no two ids share a code', () => {
      const ids = decisions.flatMap(({ options }) => options.map((option) => option.id))
      expect(ids.filter((one) => /best|right|wrong|unsafe|poor/.test(one))).toEqual([])
      expect(
        sharedCodes(
          journey.decisions.map((one) => one.id),
          decisionCodeLength,
        ),
      ).toEqual([])
      const sets = [
        ...decisions.map(({ options }) => options.map((option) => option.id)),
        ...journey.visits.map(({ cues }) => cues.map((cue) => cue.id)),
      ]
      expect(sets.flatMap((set) => sharedCodes(set, optionCodeLength))).toEqual([])
    })
  })
}

function longOptions(decision: Decision): string[] {
  if (decision.kind !== 'choose-one') return []
  const lengths = decision.options.map(({ text }) => text.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return decision.options.flatMap(({ id, text: { length } }) =>
    length > (1.3 * (total - length)) / (lengths.length - 1) ? [`${decision.id}, ${id}: ${length}`] : [],
  )
}

function sharedCodes(ids: readonly string[], length: number): string[] {
  const distinct = [...new Set(ids)]
  const codes = distinct.map((id) => codeOf(id, length))
  return distinct.filter((_, place) => codes.indexOf(codes[place] ?? '') !== place)
}
