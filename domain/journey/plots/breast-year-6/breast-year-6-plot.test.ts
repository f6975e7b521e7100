import { describe, expect, it } from 'vitest'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import type { ScansPanel } from '../../evidence-panel'
import { drawBreastYear6Plot } from './breast-year-6-plot'

const seeds = Array.from({ length: 10_000 }, (_, seed) => seed)
const plots = seeds.map(drawBreastYear6Plot)

const scansOf = (plot: (typeof plots)[number]): ScansPanel | undefined =>
  plot.panels.find((panel): panel is ScansPanel => panel.kind === 'scans')

describe('10,000 women with a pain in the sixth year', () => {
  it('have it from something harmless in about half, from bone in a third, from the scar in the rest', () => {
    const shareOf = (outcome: string) => plots.filter((one) => one.outcome === outcome).length / plots.length
    expect(shareOf('benign')).toBeGreaterThan(0.45)
    expect(shareOf('benign')).toBeLessThan(0.55)
    expect(shareOf('distant')).toBeGreaterThan(0.29)
    expect(shareOf('distant')).toBeLessThan(0.38)
    expect(shareOf('local')).toBeGreaterThan(0.13)
  })

  it('tell of it in months 62 to 71, each month about as often as another', () => {
    const months = plots.map(({ moments }) => moments.pain ?? 0)
    const counts = Array.from({ length: 10 }, (_, at) => months.filter((month) => month === 62 + at).length)
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(plots.length)
    expect(Math.min(...counts)).toBeGreaterThan(870)
    expect(Math.max(...counts)).toBeLessThan(1130)
  })

  it('have no impossible size, and a cancer that scans can show whenever one is named', () => {
    for (const { truth, moments, outcome } of plots) {
      expect(truth.samples.every(({ value }) => value >= 0 && value < 80)).toBe(true)
      const atPain = truth.samples.find(({ month }) => month === moments.pain)?.value ?? -1
      expect(outcome === 'benign' ? atPain === 0 : atPain >= 10).toBe(true)
    }
  })

  it('have the response that the rules give to the sizes in the table, and never progression', () => {
    const distant = plots.filter(({ outcome }) => outcome === 'distant')
    const responses = distant.map((plot) => {
      const sizes = scansOf(plot)?.scans.map(({ cells }) => cells[0]?.mm ?? 0) ?? []
      const [again] = assessRecistVisits({
        baseline: [{ organ: 'bone', kind: 'nonnode', mm: sizes[0] ?? 0 }],
        nontargetAtBaseline: false,
        visits: [{ day: 98, targets: [sizes[1] ?? null], nonTarget: 'NA', newLesion: false }],
      })
      expect(scansOf(plot)?.scans[1]?.category).toBe(again?.overall)
      expect(plot.rulings['response-at-four-months']?.key).toBe(again?.overall)
      return again?.overall ?? ''
    })
    expect(new Set(responses)).toEqual(new Set(['PR', 'SD']))
    const partial = responses.filter((one) => one === 'PR').length / responses.length
    expect(partial).toBeGreaterThan(0.4)
    expect(partial).toBeLessThan(0.75)
  })

  it('name the return by its place', () => {
    for (const { rulings, traits } of plots) {
      const expected = { bone: 'distant', scar: 'local', joint: 'benign', fracture: 'benign' }[
        traits.cause ?? ''
      ]
      expect(rulings['what-is-it']?.key).toBe(expected)
    }
  })

  it('are the same for one seed and differ between seeds', () => {
    expect(JSON.stringify(drawBreastYear6Plot(7))).toBe(JSON.stringify(plots[7]))
    expect(new Set(plots.map(({ person, traits }) => JSON.stringify([person, traits]))).size).toBeGreaterThan(
      1200,
    )
  })
})
