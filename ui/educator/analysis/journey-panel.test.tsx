import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { analyseJourney } from '#domain/assessment/statistics/analyse-journey'
import type { DecisionTaken } from '#domain/assessment/statistics/journey-decisions'
import { JourneyPanel } from './journey-panel'

const options = [
  { id: 'wait', text: 'Wait for the doctor', grade: 'acceptable' },
  { id: 'say', text: 'Say when she will know', grade: 'best' },
]

function take(decisionId: string, chosen: string, pathIndex: number): DecisionTaken {
  const grade = chosen === 'say' ? 'best' : 'acceptable'
  const earned = chosen === 'say' ? 1 : 0.5
  return { decisionId, prompt: `${decisionId}?`, options, chosen: [chosen], grade, earned, pathIndex }
}
const runs = Array.from({ length: 12 }, (_, place) => [
  take('Call', place < 6 ? 'say' : 'wait', 0),
  take('Plan', place < 11 ? 'say' : 'wait', 1),
])
const read = (html: string) => html.replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n')

it('puts the most divided decision first, and gives an option the same letter everywhere', () => {
  const html = renderToStaticMarkup(<JourneyPanel analysis={analyseJourney(runs)} />)
  const text = read(html).replaceAll('\u00a0', ' ')
  expect(text.indexOf('Call?')).toBeLessThan(text.indexOf('The ways of the class'))
  expect(text.match(/B \(6 learners, 50 %, best\): Say when she will know/g)?.length).toBe(2)
  expect(text).toContain('A (one learner, 8 %, acceptable): Wait for the doctor')
  expect(text).toContain('55 % chose differently')
})

it('draws the bands over the whole width, and the same numbers stand in tables', () => {
  const html = renderToStaticMarkup(<JourneyPanel analysis={analyseJourney(runs)} />)
  expect(html.match(/<path d="M0,0 [^"]*L6,100 [^"]*Z"/g)?.length).toBe(1)
  expect(html.match(/viewBox="0 0 12 100"/g)?.length).toBe(1)
  expect(read(html)).toContain('From decision to decision')
})

it('says so while too few have finished', () => {
  const html = renderToStaticMarkup(<JourneyPanel analysis={analyseJourney(runs.slice(0, 4))} />)
  expect(read(html)).toContain('4 learners have finished this case.')
  expect(html).not.toContain('<svg')
})
