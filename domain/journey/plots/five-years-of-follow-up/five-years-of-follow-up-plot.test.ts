import { describe, expect, it } from 'vitest'
import { bowelCancerHazard } from '../../../patient/models/published-hazards'
import { cumulativeRecurrence } from '../../../patient/models/recurrence-hazard'
import type { EvidencePanel } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawFiveYearsOfFollowUpPlot } from './five-years-of-follow-up-plot'

const seeds = 10_000
const plots = Array.from({ length: seeds }, (_, seed) => drawFiveYearsOfFollowUpPlot(seed))
const of = (cancer: string) => plots.filter(({ traits }) => traits.cancer === cancer)
const symptomOf = ({ moments }: Plot) => moments.symptom ?? Number.NaN
const panelOf = ({ panels }: Plot, id: string): EvidencePanel | undefined =>
  panels.find((one) => one.id === id)

describe('a person of "Five years of follow-up"', () => {
  it('has one of three cancers evenly, and a return or a second cancer in 30 and 25 of 100', () => {
    for (const cancer of ['breast', 'bowel', 'hodgkin'])
      expect(Math.abs(of(cancer).length / seeds - 1 / 3)).toBeLessThan(0.02)
    const share = (outcome: string) => plots.filter((plot) => plot.outcome === outcome).length / seeds
    expect(Math.abs(share('return') - 0.3)).toBeLessThan(0.02)
    expect(Math.abs(share('second') - 0.25)).toBeLessThan(0.02)
  })

  it('has an effect that the treatment of this cancer can leave', () => {
    const seen = new Set(plots.map(({ traits }) => traits.exposure))
    expect([...seen].toSorted()).toEqual([
      'bowel-fatigue',
      'bowel-neuropathy',
      'breast-fatigue',
      'breast-heart',
      'hodgkin-fatigue',
      'hodgkin-heart',
      'hodgkin-thyroid',
    ])
  })

  it('notices the new sign between months 28 and 54, three months or more after a clear look', () => {
    const looks: Readonly<Record<string, readonly number[]>> = {
      breast: [12, 25, 36, 48],
      bowel: [12, 25, 36],
      hodgkin: [25, 36, 48],
    }
    for (const plot of plots) {
      const month = symptomOf(plot)
      const last = looks[plot.traits.cancer ?? '']?.findLast((one) => one <= month) ?? 0
      expect(month).toBeGreaterThanOrEqual(28)
      expect(month).toBeLessThanOrEqual(54)
      expect(month - last).toBeGreaterThanOrEqual(3)
    }
  })

  it('has returns of bowel cancer that come by month 36 at the published share of those in the window', () => {
    const months = of('bowel').flatMap((plot) => (plot.outcome === 'return' ? [symptomOf(plot)] : []))
    const at = (month: number) => cumulativeRecurrence(bowelCancerHazard, month)
    const expected = (at(36) - at(28)) / (at(54) - at(28))
    const drawn = months.filter((month) => month < 36).length / months.length
    expect(Math.abs(drawn - expected)).toBeLessThan(0.06)
  })
})

describe('what really happens', () => {
  it('is never negative, and is nothing but the first tumour where nothing comes', () => {
    for (const { truth, outcome } of plots) {
      expect(truth.samples.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true)
      const later = truth.samples.filter(({ month }) => month >= 7)
      if (outcome === 'quiet') expect(later.every(({ value }) => value === 0)).toBe(true)
      else expect(later.some(({ value }) => value >= 8)).toBe(true)
      expect(truth.samples.at(-1)?.value).toBe(0)
    }
  })

  it('was under the limit at every look that saw nothing', () => {
    for (const { truth, outcome } of plots.filter((plot) => plot.outcome !== 'quiet')) {
      const limit = truth.limits[0]?.value ?? 0
      for (const { month, seen } of truth.looks.filter((look) => look.label !== 'Colonoscopy')) {
        const value = truth.samples.find((one) => one.month === Math.floor(month))?.value ?? Number.NaN
        if (!seen) expect([outcome, month, value < limit]).toEqual([outcome, month, true])
      }
      const scoped = truth.looks.find((look) => look.label === 'Colonoscopy')
      if (scoped) expect(truth.samples.find((one) => one.month === scoped.month)?.value).toBeLessThan(3)
    }
  })

  it('was too small for any test of its plan in the second year, when an extra scan was asked for', () => {
    for (const { truth, moments } of plots) {
      const limit = truth.limits[0]?.value ?? 0
      const between = truth.samples.filter(({ month }) => month >= 13 && month <= (moments.missed ?? 0) + 1)
      expect(between.every(({ value }) => value < limit)).toBe(true)
    }
  })
})

describe('what is shown', () => {
  it('names a return by the same cells, a second cancer by others, and no cancer by none', () => {
    const keys = { quiet: 'benign', return: 'recurrence', second: 'second-primary' }
    for (const { outcome, rulings, traits } of plots) {
      expect(rulings.finding?.key).toBe(keys[outcome as keyof typeof keys])
      expect(traits.findingKind).toBe(rulings.finding?.key)
    }
  })

  it('flags CEA and TSH where they pass 5 and 4, and TSH only where the thyroid has slowed', () => {
    for (const plot of [...of('bowel'), ...of('hodgkin')]) {
      const panel = panelOf(plot, plot.traits.cancer === 'bowel' ? 'cea' : 'tsh')
      if (panel?.kind !== 'series') throw new RangeError('no series')
      const limit = panel.lines[0]?.value ?? 0
      const odd = panel.points.filter(
        ({ value, flagged }) => !(value !== null && value >= 0 && flagged === value > limit),
      )
      expect(odd).toEqual([])
      const isFlagged = panel.points.some(({ flagged }) => flagged)
      expect(isFlagged).toBe(plot.traits.exposure === 'hodgkin-thyroid')
    }
  })

  it('asks for a fuller assessment of tiredness only from 4 of 10 on', () => {
    for (const { traits } of plots) expect(Number(traits.tiredness) >= 4).toBe(traits.effect === 'fatigue')
  })

  it('differs from seed to seed, and is the same again for the same seed', () => {
    const first = plots.slice(0, 40).map(({ traits, moments }) => JSON.stringify([traits, moments]))
    expect(new Set(first).size).toBe(40)
    expect(JSON.stringify(drawFiveYearsOfFollowUpPlot(23))).toBe(JSON.stringify(plots[23]))
  })
})
