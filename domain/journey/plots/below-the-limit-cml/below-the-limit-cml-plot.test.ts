import { describe, expect, it } from 'vitest'
import { classifyCmlDepth } from '../../../response/cml/cml-depth'
import { classifyCmlMilestone } from '../../../response/cml/cml-milestone'
import { assessTfrConditions, classifyTfrResult } from '../../../response/cml/treatment-free-remission'
import type { SeriesPanel, TablePanel } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawBelowTheLimitCmlPlot } from './below-the-limit-cml-plot'

const seeds = 10_000
const drawn = Array.from({ length: seeds }, (_, seed) => readPlot(drawBelowTheLimitCmlPlot(seed)))
const stopped = drawn.filter(({ plot }) => plot.traits.eligible === 'true')
const lost = stopped.filter(({ plot }) => plot.outcome === 'restarts-and-regains')

/** A plot with what its panels show, by month. */
function readPlot(plot: Plot) {
  const series = plot.panels.find((panel): panel is SeriesPanel => panel.kind === 'series')
  const reports = plot.panels.find((panel): panel is TablePanel => panel.kind === 'table')
  const points = series?.points ?? []
  const copiesAt = (month: number) =>
    Number(reports?.rows.find((row) => row.month === month)?.cells[1]?.text.replaceAll(',', ''))
  const valueAt = (month: number) => points.find((point) => point.month === month)?.value ?? null
  const { truth } = plot
  return {
    plot: { ...plot, truth: { ...truth, samples: [] } },
    highest: truth.samples[0]?.value,
    points,
    copiesAt,
    valueAt,
  }
}

const share = (part: number, whole: number) => part / whole

describe(`the patients of below-the-limit-cml, ${seeds} of them`, () => {
  it('have only possible values, and a leukaemia of an ordinary size', () => {
    const odd = drawn.filter(
      ({ points, highest = 0 }) =>
        highest < 3e11 ||
        highest > 3.2e12 ||
        points.some(({ value }) => value !== null && !(value > 0 && value <= 60)),
    )
    expect(odd.map(({ plot }) => plot.traits)).toEqual([])
  })

  it('have every milestone ruled by the ELN table on the values shown', () => {
    const wrong = drawn.filter(({ plot, points }) =>
      [3, 6, 12].some((months) => {
        const before = points.filter(({ month }) => month < months).map(({ value }) => value ?? 0)
        const bcrAbl1IsPct = points.find(({ month }) => month === months)?.value ?? 0
        const priorBestIsPct = before.length > 0 ? Math.min(...before) : null
        const { milestone, reason } = classifyCmlMilestone({ months, bcrAbl1IsPct, priorBestIsPct })
        const ruling = plot.rulings[`milestone-${months}`]
        return ruling?.key !== milestone || ruling.reason !== reason
      }),
    )
    expect(wrong.length).toBe(0)
  })

  it('have the depth of the later sample ruled by its value or its copies', () => {
    const names = { none: 'no-depth', MMR: 'mmr', MR4: 'mr4', 'MR4.5': 'mr4-5', MR5: 'mr5' }
    const wrong = drawn.filter(({ plot, valueAt, copiesAt }) => {
      const month = plot.moments.depth ?? 0
      const bcrAbl1IsPct = valueAt(month)
      const sample = { bcrAbl1IsPct, detectable: bcrAbl1IsPct !== null, abl1Copies: copiesAt(month) }
      return plot.rulings['how-deep']?.key !== names[classifyCmlDepth(sample).depth]
    })
    expect(wrong.length).toBe(0)
    const depths = new Set(drawn.map(({ plot }) => plot.rulings['how-deep']?.key))
    expect([...depths].sort()).toEqual(Object.values(names).sort())
  })

  it('stop only where every condition is met, and are told which one is not', () => {
    const wrong = drawn.filter(({ plot, points }) => {
      const deciding = plot.moments.deciding ?? 0
      const { traits } = plot
      const broken = points.filter(({ month, value }) => month <= deciding && (value ?? 0) > 0.01).at(-1)
      const since = points.find(({ month }) => month > (broken?.month ?? 0))?.month ?? deciding
      const ruling = assessTfrConditions({
        isFirstChronicPhase: true,
        hasPriorFailure: false,
        hasTypicalTranscript: true,
        tkiYears: deciding / 12,
        isSecondGeneration: traits.isSecondGeneration === 'true',
        mr4Years: (deciding - Math.min(since, deciding)) / 12,
        hasRapidPcr: traits.noRapidPcr === 'false',
        agreesToMonitoring: traits.noMonitoring === 'false',
      })
      const asked = ruling.unmet.join() || 'none'
      return traits.eligible !== `${ruling.isEligible}` || traits.unmet !== asked
    })
    expect(wrong.length).toBe(0)
  })

  it('go over 0.1 % off the drug only where the response is lost, and are back under it three months after restarting', () => {
    const wrong = stopped.filter(({ plot, points }) => {
      const { stop = 0, loss, regained } = plot.moments
      const over = points.filter(
        ({ month, value }) => month > stop && classifyTfrResult(value ?? 0).mmr === 'lost',
      )
      if (loss === undefined) return over.length > 0
      return over[0]?.month !== loss || over.some(({ month }) => month === regained)
    })
    expect(wrong.length).toBe(0)
  })

  it('end as published cohorts do: half or somewhat more stay off, three losses in four within 6 months (M4-F16, M4-X10)', () => {
    const early = lost.filter(({ plot }) => (plot.moments.loss ?? 0) - (plot.moments.stop ?? 0) <= 6)
    const pain = stopped.filter(({ plot }) => plot.traits.hasPain === 'true')
    expect(share(seeds - stopped.length, seeds)).toBeGreaterThan(0.22)
    expect(share(seeds - stopped.length, seeds)).toBeLessThan(0.34)
    expect(share(lost.length, stopped.length)).toBeGreaterThan(0.38)
    expect(share(lost.length, stopped.length)).toBeLessThan(0.5)
    expect(share(early.length, lost.length)).toBeGreaterThan(0.7)
    expect(share(early.length, lost.length)).toBeLessThan(0.82)
    expect(share(pain.length, stopped.length)).toBeGreaterThan(0.3)
    expect(share(pain.length, stopped.length)).toBeLessThan(0.4)
  })

  it('give the same plot for the same seed', () => {
    expect(JSON.stringify(drawBelowTheLimitCmlPlot(7))).toBe(JSON.stringify(drawBelowTheLimitCmlPlot(7)))
  })
})
