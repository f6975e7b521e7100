import { describe, expect, it } from 'vitest'
import { loadJourney, readCase } from './load-journey'

const journey = loadJourney('the-whole-journey')
const parts = readCase('modules/journeys/the-whole-journey')

/** The lengths of the options as a learner reads them, figures filled in: a decision of two courses counts once. */
function textLengths() {
  const beats = journey.courses.flatMap((course) => course.visits.flatMap((visit) => visit.beats))
  const read = new Map(
    beats.flatMap(({ decision }) =>
      decision.kind === 'choose-one' ? [[decision.id, decision.options] as const] : [],
    ),
  )
  return [...read].map(([id, options]) => ({
    id,
    lengths: options.map(({ text }) => text.length),
    best: options.find(({ grade }) => grade === 'best')?.text.length,
  }))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the content', () => {
  const options = parts.decisions.flatMap((decision) =>
    decision.kind === 'classify' ? [] : decision.options.map((option) => ({ ...option, decision })),
  )
  it('cites only facts that are written, each with a claim', () => {
    expect(Object.keys(journey.facts).length).toBeGreaterThan(30)
    for (const { facts } of parts.decisions)
      for (const id of facts) expect(journey.facts[id]?.claim).toMatch(/\w/)
  })

  it('gives no option away by its length: none is over 1.3 times the mean of the others', () => {
    const long = textLengths().flatMap(({ id, lengths }) =>
      lengths.flatMap((length, place) =>
        length > 1.3 * mean(lengths.toSpliced(place, 1)) ? [`${id}, option ${place + 1}: ${length}`] : [],
      ),
    )
    expect(long).toEqual([])
  })

  it('lets the best option be the longest in at most a third of the decisions', () => {
    const all = textLengths()
    const longest = all.filter(({ best, lengths }) => best === Math.max(...lengths))
    expect(all.length).toBeGreaterThanOrEqual(20)
    expect(3 * longest.length).toBeLessThanOrEqual(all.length)
  })

  it('names no option after its grade', () => {
    expect(options.filter(({ id }) => /best|right|wrong|unsafe|poor/.test(id)).map(({ id }) => id)).toEqual(
      [],
    )
  })
})
