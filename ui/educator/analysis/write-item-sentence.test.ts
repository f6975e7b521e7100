import { expect, it } from 'vitest'
import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import { findSmallNRule } from '#domain/assessment/statistics/small-n'
import { showNumber, showPercent, showTime } from './format'
import { writeItemSentence } from './write-item-sentence'

const item: ItemAnalysis = {
  id: 'm1-q01',
  version: 1,
  n: 40,
  rule: findSmallNRule(40).item,
  facility: 0.625,
  facilityBand: 'medium',
  facilityInterval: { low: 0.47, high: 0.758 },
  guess: 0.25,
  uncorrectedR: 0.4,
  correctedR: 0.22,
  correctedInterval: { low: -0.1, high: 0.5 },
  discriminationBand: 'fair',
  upperLower: null,
  alphaIfDeleted: 0.6,
  moodle: null,
  omitted: 0,
  notReached: 0,
  confidence: { sure: 9, sureAndWrong: 4 },
  times: null,
  lists: [],
  working: null,
  flags: [],
}
const read = (change: Partial<ItemAnalysis>) =>
  writeItemSentence({ ...item, ...change }).replaceAll('\u00a0', ' ')

it('says what was earned, how sure that is, how it goes with the rest, and who was sure and wrong', () => {
  expect(read({})).toBe(
    'The 40 learners who met this question earned 63 % of its points; in a large group like them it would be 47 to 76 %. It was of medium difficulty for this group. Those who did well elsewhere did somewhat better here. But the interval takes in zero: this may be chance. 4 learners were sure and wrong.',
  )
})

it('does not call a clear relation chance', () => {
  const sentence = read({
    correctedInterval: { low: 0.02, high: 0.5 },
    confidence: { sure: 1, sureAndWrong: 1 },
  })
  expect(sentence).not.toContain('chance')
  expect(sentence).toContain('One learner was sure and wrong.')
})

it('says no more than the number of learners bears', () => {
  const few = { facilityInterval: null, discriminationBand: null, confidence: null, n: 7 }
  expect(read(few)).toBe(
    'Very few learners: the 7 who met this question earned 63 % of its points. With so few that can be chance.',
  )
  expect(read({ ...few, facility: null })).toBe(
    'Fewer than five learners have met this question, so nothing is put together.',
  )
})

it.each([
  [showNumber(-0.004, 2), '0.00'],
  [showNumber(-0.126, 2), '−0.13'],
  [showNumber(null, 2), '–'],
  [showPercent(null), '–'],
  [showPercent(0.305, 1), '30.5\u00a0%'],
  [showTime(59_400), '59 s'],
  [showTime(60_000), '1 min'],
  [showTime(125_000), '2 min 5 s'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected)
})
