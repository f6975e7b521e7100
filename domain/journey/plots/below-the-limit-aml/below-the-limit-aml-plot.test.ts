import { describe, expect, it } from 'vitest'
import { classifyFlowMrd, classifyMrdRelapse } from '../../../response/aml/aml-relapse'
import { classifyAml } from '../../../response/aml/aml-response'
import type { SeriesPanel, TablePanel } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawBelowTheLimitAmlPlot } from './below-the-limit-aml-plot'

const seeds = 10_000
const drawn = Array.from({ length: seeds }, (_, seed) => readPlot(drawBelowTheLimitAmlPlot(seed)))
const withOutcome = (outcome: string) => drawn.filter(({ plot }) => plot.outcome === outcome)

/** A plot with what its panels show; a flow value under 0.1 % does not count as MRD. */
function readPlot(plot: Plot) {
  const series = plot.panels.find((panel): panel is SeriesPanel => panel.kind === 'series')
  const counts = plot.panels.find((panel): panel is TablePanel => panel.kind === 'table')
  const points = series?.points ?? []
  const valueAt = (month: number | undefined) => points.find((point) => point.month === month)?.value ?? null
  const mrdAt = (month: number | undefined) => {
    const value = valueAt(month)
    const isUnder =
      value !== null && plot.traits.method === 'flow' && classifyFlowMrd(value).mrd === 'negative'
    return isUnder ? null : value
  }
  const day28 = counts?.rows[0]?.cells.map(({ text }) => Number.parseFloat(text)) ?? []
  const { truth } = plot
  const highest = Math.max(...truth.samples.map(({ value }) => value))
  return { plot: { ...plot, truth: { ...truth, samples: [] } }, highest, points, valueAt, mrdAt, day28 }
}

describe(`the patients of below-the-limit-aml, ${seeds} of them`, () => {
  it('have only possible values: a share of the marrow, and about 10^12 cells at the diagnosis', () => {
    const odd = drawn.filter(
      ({ points, highest }) =>
        highest < 5e11 ||
        highest > 1.6e12 ||
        points.some(({ value }) => value !== null && !(value > 0 && value < 5)),
    )
    expect(odd.map(({ plot }) => plot.traits)).toEqual([])
  })

  it('have the grade of the remission ruled by ELN 2022 on the counts shown', () => {
    const wrong = drawn.filter(({ plot, day28 }) => {
      const [anc = 0, platelets = 0, , bmBlastsPct = 0] = day28
      const { category, reason } = classifyAml({
        bmBlastsPct,
        pretreatmentBmBlastsPct: null,
        circulatingBlasts: false,
        extramedullary: false,
        anc,
        platelets,
        marrowAdequate: true,
        priorResponse: null,
        atLandmark: false,
        mrd: null,
      })
      const ruling = plot.rulings['remission-grade']
      return ruling?.key !== category || ruling.reason !== reason
    })
    expect(wrong.length).toBe(0)
    const grades = new Set(drawn.map(({ plot }) => plot.rulings['remission-grade']?.key))
    expect([...grades].sort()).toEqual(['CR', 'CRh', 'CRi', 'MLFS'])
    expect(drawn.filter(({ plot }) => plot.traits.secondCategory !== 'CR').length).toBe(0)
    expect(drawn.filter(({ plot }) => plot.traits.confirmCategory !== 'CR').length).toBe(0)
  })

  it('have signal and second sample ruled by the definition of a molecular relapse on the values shown', () => {
    const keyOf = (currentPct: number | null, isConfirmed: boolean) => {
      const { isRelapse, rule } = classifyMrdRelapse({ previousPct: null, currentPct, isConfirmed })
      if (isRelapse) return 'relapse'
      return rule === 'mrd-unconfirmed' ? 'not-yet' : 'no-relapse'
    }
    const wrong = drawn.filter(({ plot, mrdAt }) => {
      const { signal, 'confirm-quiet': quiet, 'confirm-rise': rise } = plot.moments
      const first = mrdAt(signal)
      const second = keyOf(mrdAt(quiet ?? rise), first !== null)
      return (
        plot.rulings['signal-reading']?.key !== keyOf(first, false) ||
        plot.rulings['second-reading']?.key !== second
      )
    })
    expect(wrong.length).toBe(0)
    expect(
      drawn.filter(
        ({ plot }) =>
          (plot.rulings['second-reading']?.key === 'relapse') !== (plot.outcome === 'found-before-relapse'),
      ).length,
    ).toBe(0)
  })

  it('have the sample after two courses read by what was found in it and whether it was thinned', () => {
    const wrong = drawn.filter(({ plot, mrdAt }) => {
      const thinned = plot.traits.diluted === 'true' ? 'not-readable' : 'not-found'
      const key = mrdAt(plot.moments['after-two']) === null ? thinned : 'found'
      return plot.rulings['mrd-reading']?.key !== key
    })
    expect(wrong.length).toBe(0)
    const decisive = drawn.filter(({ plot, mrdAt }) => {
      const found = mrdAt(plot.moments['second-sample'] ?? plot.moments['after-two']) !== null
      return `${found}` !== plot.traits.foundAtTwo
    })
    expect(decisive.length).toBe(0)
  })

  it('are found after two courses in about 28 of 100, and relapse in about 40 of 100 of the others', () => {
    const found = withOutcome('found-after-two').length
    const rises = withOutcome('found-before-relapse').length
    expect(found / seeds).toBeGreaterThan(0.26)
    expect(found / seeds).toBeLessThan(0.3)
    expect(rises / (seeds - found)).toBeGreaterThan(0.37)
    expect(rises / (seeds - found)).toBeLessThan(0.43)
    const months = withOutcome('found-before-relapse').map(({ plot }) => plot.moments.signal ?? 0)
    expect([Math.min(...months), Math.max(...months)]).toEqual([9, 15])
  })

  it('give the same plot for the same seed', () => {
    expect(JSON.stringify(drawBelowTheLimitAmlPlot(7))).toBe(JSON.stringify(drawBelowTheLimitAmlPlot(7)))
  })
})
