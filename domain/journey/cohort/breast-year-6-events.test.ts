import { describe, expect, it } from 'vitest'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { makePlayableCase } from '#domain/journey/playable-case'
import { drawBreastYear6Plot } from '#domain/journey/plots/breast-year-6/breast-year-6-plot'
import { drawRibPain } from '#domain/journey/plots/breast-year-6/rib-pain'
import { expertChoice } from '#domain/journey/score-decision'
import { loadJourney } from '#server/journeys/load-journey'
import { playRun } from '#server/journeys/proof/play-run'
import { writeHarmlessPain, writeReturn } from './breast-year-6-events'
import { makeEventSheet } from './event-sheet'

const playable = makePlayableCase(loadJourney('breast-year-6'), drawBreastYear6Plot)
const seeds = Array.from({ length: 60 }, (_, seed) => seed)
/** Changes no state where the cohort leaves it out; which response is read moves nobody, since treatment goes on. */
const isLeftOut = (type: string) =>
  ['visit.held', 'story.closed'].includes(type) || type.startsWith('disease.')
const nameOf = (type: string) => (type === 'response.assessed' ? 'a response' : type)

function told(seed: number, from: number): string[] {
  const run = playRun(playable.courseFor(seed), expertChoice)
  return run.events.flatMap(({ event, visitIndex }) => {
    const month = run.course.visits[visitIndex]?.month ?? 0
    const extent = 'extent' in event ? ` ${event.extent}` : ''
    return month < from || isLeftOut(event.type) ? [] : [`${month} ${nameOf(event.type)}${extent}`]
  })
}

function written(write: typeof writeReturn, month: number): string[] {
  const sheet = makeEventSheet()
  write(month, sheet)
  return Array.from(sheet.codes.subarray(0, sheet.length), (code, place) => {
    const event = journeyEventCatalogue[code] ?? { type: 'none' }
    const extent = 'extent' in event ? ` ${event.extent}` : ''
    return `${sheet.months[place]} ${nameOf(event.type)}${extent}`
  })
}

describe.each([
  ['benign', writeHarmlessPain],
  ['distant', writeReturn],
] as const)('a pain that turns out to be %s', (kind, write) => {
  const telling = seeds.filter((seed) => playable.courseFor(seed).outcome === kind)

  it('is told, looked into and acted on by the events and at the times of the story', () => {
    expect(telling.length).toBeGreaterThan(5)
    const months = telling.map((seed) => ({ seed, month: drawRibPain(seed).painMonth }))
    expect(
      months.filter(({ seed, month }) => told(seed, month).join() !== written(write, month).join()),
    ).toEqual([])
  })
})
