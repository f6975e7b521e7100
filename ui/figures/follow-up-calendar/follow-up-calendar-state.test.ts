import { expect, test } from 'vitest'
import { findTfrIntervalMonths } from '#domain/response/cml/treatment-free-remission'
import { countChecks, findMarks, isWhenNeeded, years } from './follow-up-calendar-state'
import { cancerNames, schedules } from './schedules'
import { checkWords, sayCount } from './words'

const find = (id: string) => {
  const check = cancerNames.flatMap((cancer) => schedules[cancer]).find((one) => one.id === id)
  if (!check) throw new RangeError(id)
  return check
}

const countByYear = (id: string) => years.map((year) => Object.values(countChecks(find(id), year)))

test.each([
  [
    'breast-visit',
    [
      [2, 4],
      [2, 4],
      [2, 4],
      [1, 2],
      [1, 2],
    ],
  ],
  [
    'breast-mammogram',
    [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  ],
  [
    'bowel-visit',
    [
      [2, 4],
      [2, 4],
      [2, 4],
      [2, 4],
      [2, 4],
    ],
  ],
  [
    'bowel-ct',
    [
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'bowel-colonoscopy',
    [
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'hodgkin-visit',
    [
      [2, 4],
      [2, 4],
      [1, 2],
      [1, 1],
      [1, 1],
    ],
  ],
  [
    'aml-visit',
    [
      [4, 12],
      [4, 12],
      [2, 4],
      [2, 4],
      [2, 4],
    ],
  ],
  [
    'cml-pcr',
    [
      [9, 9],
      [4, 4],
      [4, 4],
      [4, 4],
      [4, 4],
    ],
  ],
])('%s: at least and at most, year by year', (id, counts) => {
  expect(countByYear(id)).toEqual(counts)
})

test('the CML tests lie as far apart as the rules for stopping ask', () => {
  const months = findMarks(find('cml-pcr')).sure
  const gaps = months.map((month, index) => [months[index - 1] ?? 0, month])
  for (const [from = 0, to = 0] of gaps) expect(to - from).toBe(findTfrIntervalMonths(from))
})

test('every check has its words, and no mark lies outside five years', () => {
  for (const check of cancerNames.flatMap((cancer) => schedules[cancer])) {
    expect(checkWords[check.id], check.id).toBeDefined()
    const { sure, possible } = findMarks(check)
    expect([...sure, ...possible].every((month) => month > 0 && month <= 60)).toBe(true)
    expect(isWhenNeeded(check)).toBe(sure.length === 0)
  }
})

test('a count reads as a person would say it', () => {
  const unit = ['visit', 'visits'] as const
  expect([
    sayCount({ least: 2, most: 4 }, unit),
    sayCount({ least: 1, most: 1 }, unit),
    sayCount({ least: 0, most: 0 }, unit),
  ]).toEqual(['2 to 4 visits', '1 visit', 'none'])
})
