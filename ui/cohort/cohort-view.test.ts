import { describe, expect, it } from 'vitest'
import { formatView, parseView, usualView } from './cohort-view'

describe('the address of a cohort', () => {
  it('holds all that is shown', () => {
    const view = {
      family: 'aml',
      count: 10_000,
      firstSeed: 42,
      settings: { riskPct: 150, answerPct: 80 },
      year: 7,
    } as const
    expect(formatView(view)).toBe('family=aml&count=10000&seed=42&risk=150&answer=80&year=7')
    expect(parseView(formatView(view))).toEqual(view)
    expect(parseView(`?${formatView(usualView)}`)).toEqual(usualView)
  })

  it.each(['', '?', '?count=1000'])('asks for none: %j', (query) => expect(parseView(query)).toBeNull())

  it.each([
    ['family=lung', {}],
    ['family=bowel-liver&count=17&seed=-3&risk=abc&answer=1e2&year=11', {}],
    ['family=bowel-liver&seed=99999999999999999', {}],
    ['family=bowel-liver&risk=999&answer=0', { settings: { riskPct: 200, answerPct: 50 } }],
    ['family=aml', { family: 'aml' }],
  ])('becomes what can be shown: %s', (query, changed) => {
    expect(parseView(query)).toEqual({ ...usualView, ...changed })
  })
})
