import { describe, expect, it } from 'vitest'
import { nextTestFor } from './next-test'
import { requiredPace } from './required-pace'
import { ruleChange } from './rule-change'
import { drawSomethingHasChangedPlot } from './something-has-changed-plot'

const seeds = Array.from({ length: 10_000 }, (_, seed) => seed)
const plots = seeds.map(drawSomethingHasChangedPlot)

describe('requiredPace', () => {
  it.each([
    ['cord', 'emergency'],
    ['severe', 'same-day'],
    ['lasting', 'within-days'],
    ['none', 'within-days'],
  ] as const)('with the signs "%s" is %s', (signs, pace) => {
    expect(requiredPace(signs)).toBe(pace)
  })
})

describe('ruleChange', () => {
  it.each([
    ['bowel', 'settled', 'nothing'],
    ['breast', 'fracture', 'benign'],
    ['bowel', 'infection', 'benign'],
    ['breast', 'treated-breast', 'local'],
    ['bowel', 'join', 'local'],
    ['breast', 'armpit', 'regional'],
    ['bowel', 'bowel-nodes', 'regional'],
    ['breast', 'bone', 'distant'],
    ['bowel', 'liver', 'distant'],
    ['bowel', 'lung', 'distant'],
    ['bowel', 'lung-cancer', 'second-primary'],
  ] as const)('after %s cancer calls %s %s', (primary, cause, kind) => {
    expect(ruleChange({ primary, cause }).key).toBe(kind)
  })
})

describe('nextTestFor', () => {
  it.each([
    ['bone', 'tissue'],
    ['fracture', 'tissue'],
    ['liver', 'image'],
    ['infection', 'wait'],
    ['settled', 'wait'],
  ] as const)('of %s is %s', (cause, next) => {
    expect(nextTestFor(cause)).toBe(next)
  })
})

describe('10,000 people in whom something has changed', () => {
  it('come to all six endings, none of them in under 5 of 100', () => {
    const endings = ['settled', 'benign', 'local', 'regional', 'distant', 'second-primary']
    expect(new Set(plots.map(({ outcome }) => outcome))).toEqual(new Set(endings))
    for (const ending of endings)
      expect(plots.filter(({ outcome }) => outcome === ending).length).toBeGreaterThan(500)
  })

  it('have a cause at every speed, harmless ones at the emergency and cancers within days', () => {
    const pairs = new Set(plots.map(({ traits }) => `${traits.pace} ${traits.ending}`))
    for (const pair of [
      'emergency back',
      'emergency clear',
      'same-day back',
      'same-day clear',
      'within-days back',
    ])
      expect(pairs).toContain(pair)
  })

  it('have a cancer that scans can show if one is named, and that none of them could before', () => {
    for (const { traits, truth, moments } of plots) {
      const mmAt = (month: number) => truth.samples.findLast((one) => one.month <= month)?.value ?? -1
      const now = mmAt(moments.change ?? 0)
      expect(traits.ending === 'clear' ? now === 0 : now >= 10).toBe(true)
      for (const { month, seen } of truth.looks)
        if (!seen && month < (moments.change ?? 0)) expect(mmAt(month)).toBeLessThan(10)
    }
  })

  it('have a raised CEA only where the marker has changed, and twice only where it did not settle', () => {
    for (const { traits, panels } of plots) {
      const series = panels.find(({ kind }) => kind === 'series')
      const raised = series?.kind === 'series' ? series.points.filter(({ flagged }) => flagged).length : 0
      const expected = traits.change === 'marker' ? (traits.cause === 'settled' ? 1 : 2) : 0
      expect(raised).toBe(expected)
    }
  })

  it('show what was asked for in vain only to those who asked', () => {
    const detours = plots[0]?.panels.filter(({ id }) => id.startsWith('detour-')) ?? []
    expect(detours.map(({ when }) => when)).toEqual(
      detours.map(({ id }) => [{ decision: 'next-test', options: [id.replace('detour-', '')] }]),
    )
    expect(detours).toHaveLength(3)
  })

  it('are the same for one seed and differ between seeds', () => {
    expect(JSON.stringify(drawSomethingHasChangedPlot(7))).toBe(JSON.stringify(plots[7]))
    expect(
      new Set(plots.map(({ person, traits, truth }) => JSON.stringify([person, traits, truth]))).size,
    ).toBeGreaterThan(9_500)
  })
})
