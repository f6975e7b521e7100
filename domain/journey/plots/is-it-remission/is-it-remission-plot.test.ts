import { describe, expect, it } from 'vitest'
import { classifyAml } from '../../../response/aml/aml-response'
import { classifyPetResponse, type DeauvilleScore } from '../../../response/lymphoma/pet-response'
import type { EvidencePanel } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawIsItRemissionPlot } from './is-it-remission-plot'

const seeds = 10_000
const plots = Array.from({ length: seeds }, (_, seed) => drawIsItRemissionPlot(seed))

const of = (setting: string) => plots.filter(({ traits }) => traits.setting === setting)
const share = (some: readonly Plot[], outcome: string) =>
  some.filter((plot) => plot.outcome === outcome).length / some.length

const panelOf = ({ panels }: Plot, id: string): EvidencePanel | undefined =>
  panels.find((one) => one.id === id)

function linesOf(plot: Plot, id: string): string {
  const panel = panelOf(plot, id)
  return panel?.kind === 'report' ? panel.lines.join(' ') : ''
}

function countsOf(plot: Plot, label: string): { anc: number; platelets: number } {
  const panel = panelOf(plot, 'counts')
  const row = panel?.kind === 'table' ? panel.rows.find((one) => one.label === label) : undefined
  return { anc: Number(row?.cells[0]?.text), platelets: Number(row?.cells[1]?.text) }
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1])

describe('a patient of "Is it remission?"', () => {
  it('meets each course at the share that the case states, 25, 20, 15, 20 and 20 of 100, and each cancer evenly', () => {
    for (const setting of ['lymphoma', 'bowel', 'leukaemia', 'breast'])
      expect(Math.abs(of(setting).length / seeds - 0.25)).toBeLessThan(0.02)
    for (const [outcome, stated] of [
      ['holds', 0.25],
      ['hidden', 0.2],
      ['alarm', 0.15],
      ['withdrawn', 0.2],
      ['not-yet', 0.2],
    ] as const)
      expect(Math.abs(share(plots, outcome) - stated)).toBeLessThan(0.02)
  })

  it('has a truth that is never negative, and whose looks saw it only where it was over the limit', () => {
    for (const { truth, outcome } of plots) {
      expect(truth.samples.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true)
      const seenFirst = truth.looks[0]?.seen
      expect(seenFirst).toBe(outcome === 'not-yet')
      const last = truth.samples.at(-1)?.value ?? -1
      if (outcome === 'hidden' || outcome === 'withdrawn') expect(last).toBeGreaterThan(0)
      else expect(last).toBe(0)
    }
  })

  it('is hidden under the limit of the test that looked, on both dates, where the word holds over something that is left', () => {
    for (const { truth } of plots.filter((plot) => plot.outcome === 'hidden')) {
      const deepest = Math.min(...truth.limits.map(({ value }) => value))
      const dated = truth.looks.map(({ month }) =>
        truth.samples.filter((one) => Math.abs(one.month - month) < 0.3),
      )
      const limit = truth.unit === 'cells' ? Math.max(...truth.limits.map(({ value }) => value)) : deepest
      expect(dated.flat().every(({ value }) => value > 0 && value < limit)).toBe(true)
    }
  })
})

describe('the rulings', () => {
  it('are those of the Lugano rules for the scan as reported', () => {
    for (const plot of of('lymphoma')) {
      const text = linesOf(plot, 'pet')
      const score = numberIn(text, /score (\d) of 5/) as DeauvilleScore
      const ruling = classifyPetResponse({ score, uptake: 'lower', newFoci: false, marrowAvid: false })
      expect(plot.rulings['status-lymphoma']?.key).toBe(ruling.category)
      expect(ruling.category).toBe(plot.outcome === 'not-yet' ? 'PMR' : 'CMR')
      const [mass, start] = [numberIn(text, /mass of (\d+) mm/), numberIn(text, /measured (\d+) mm/)]
      expect(mass).toBeGreaterThan(0)
      expect(start).toBeGreaterThan(mass)
    }
  })

  it('are those of ELN 2022 for marrow and counts as reported, first and last', () => {
    for (const plot of of('leukaemia')) {
      const findings = {
        pretreatmentBmBlastsPct: numberIn(linesOf(plot, 'marrow'), /At diagnosis: (\d+) %/),
        circulatingBlasts: false,
        extramedullary: false,
        marrowAdequate: true,
        atLandmark: false,
        mrd: null,
      }
      const blasts = numberIn(linesOf(plot, 'marrow'), /Blasts ([\d.]+) %/)
      const first = classifyAml({
        ...findings,
        bmBlastsPct: blasts,
        ...countsOf(plot, 'Day 35'),
        priorResponse: null,
      })
      expect(plot.rulings['status-leukaemia']?.key).toBe(first.category)
      expect(plot.outcome === 'not-yet' ? ['NR'] : ['CRh', 'CRi']).toContain(first.category)
      const settled = plot.rulings['settled-status']
      const later = classifyAml({
        ...findings,
        bmBlastsPct: numberIn(linesOf(plot, settled ? 'settled' : 'second'), /Blasts ([\d.]+) %/),
        ...countsOf(plot, settled ? 'Three weeks later' : 'Three months on'),
        priorResponse: first.category,
      })
      expect(later.category).toBe(plot.outcome === 'withdrawn' ? 'RELAPSE' : 'CR')
      if (settled) expect(settled.key).toBe(later.category === 'RELAPSE' ? 'over' : 'stands')
    }
  })

  it('give no response category after an operation, and call a finding open until it is proven', () => {
    for (const plot of [...of('bowel'), ...of('breast')])
      expect(plot.rulings['status-operated']?.key).toBe(plot.outcome === 'not-yet' ? 'open' : 'no-sign')
  })

  it('leave the second date open for alarm and return alike, and settle it by what is then shown', () => {
    const keys = {
      holds: ['stands'],
      hidden: ['stands'],
      alarm: ['open', 'stands'],
      withdrawn: ['open', 'over'],
      'not-yet': ['first'],
    }
    for (const { outcome, rulings } of plots) {
      const given = [rulings['second-status']?.key, rulings['settled-status']?.key].filter(
        (one) => one !== undefined,
      )
      expect(given).toEqual(keys[outcome as keyof typeof keys])
    }
  })
})

describe('what is measured', () => {
  it('keeps CEA under 5 on the first date of those without a finding, and over it where the question is asked', () => {
    for (const plot of of('bowel')) {
      const { cea, laterCea, settledCea } = plot.traits
      const asks = plot.outcome === 'alarm' || plot.outcome === 'withdrawn'
      expect(Number(cea) > 5).toBe(plot.outcome === 'not-yet')
      expect(Number(laterCea) > 5).toBe(asks)
      if (asks) expect(Number(settledCea) > 5).toBe(plot.outcome === 'withdrawn')
    }
  })

  it('shows a lesion only from 10 mm on CT and from 8 mm on a mammogram', () => {
    for (const plot of of('bowel').filter((one) => one.outcome === 'not-yet' || one.outcome === 'withdrawn'))
      expect(Number(plot.traits.lesionMm)).toBeGreaterThanOrEqual(10)
    for (const plot of of('breast').filter((one) => one.outcome === 'not-yet'))
      expect(Number(plot.traits.lesionMm)).toBeGreaterThanOrEqual(8)
  })

  it('differs from seed to seed, and is the same again for the same seed', () => {
    const first = plots.slice(0, 40).map(({ truth, traits }) => JSON.stringify([truth.samples, traits]))
    expect(new Set(first).size).toBe(40)
    expect(JSON.stringify(drawIsItRemissionPlot(17))).toBe(JSON.stringify(plots[17]))
  })
})
