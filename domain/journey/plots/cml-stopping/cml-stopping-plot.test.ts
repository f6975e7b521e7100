import { describe, expect, it } from 'vitest'
import { classifyCmlDepth } from '../../../response/cml/cml-depth'
import { classifyCmlMilestone } from '../../../response/cml/cml-milestone'
import { assessTfrConditions, classifyTfrResult } from '../../../response/cml/treatment-free-remission'
import type { Plot } from '../../plot'
import { drawCmlStoppingPlot } from './cml-stopping-plot'

const seeds = 10_000
const plots = Array.from({ length: seeds }, (_, seed) => drawCmlStoppingPlot(seed))
const share = (count: number, of: number) => (100 * count) / of
const lost = plots.filter(({ outcome }) => outcome === 'restarts')
const monthsOff = ({ moments }: Plot) => (moments.loss ?? 0) - (moments.stop ?? 0)

/** A point of the series as the learner reads it. */
function shownAt(plot: Plot, month: number) {
  const series = plot.panels.find(({ id }) => id === 'bcr-abl')
  const point = series?.kind === 'series' ? series.points.find((one) => one.month === month) : undefined
  if (!point) return null
  const copies = Number(/in ([\d,]+) ABL1/.exec(point.text)?.[1]?.replaceAll(',', ''))
  return { value: point.value, copies: Number.isNaN(copies) ? null : copies }
}

function milestoneShown(plot: Plot, months: number): string {
  return classifyCmlMilestone({ months, bcrAbl1IsPct: shownAt(plot, months)?.value ?? 0 }).milestone
}

function depthShown(plot: Plot): string {
  const shown = shownAt(plot, plot.moments.stop ?? 0)
  const value = shown?.value ?? null
  return classifyCmlDepth({
    detectable: value !== null,
    bcrAbl1IsPct: value,
    abl1Copies: shown?.copies ?? null,
  }).depth
}

function conditionsShown(plot: Plot, row: 0 | 1): string {
  const table = plot.panels.find(({ id }) => id === 'conditions')
  const cells = table?.kind === 'table' ? table.rows[row]?.cells : undefined
  const { unmet } = assessTfrConditions({
    isFirstChronicPhase: true,
    hasPriorFailure: false,
    hasTypicalTranscript: true,
    tkiYears: Number(cells?.[0]?.text),
    isSecondGeneration: plot.traits.drug === 'dasatinib',
    mr4Years: Number(cells?.[1]?.text),
    hasRapidPcr: true,
    agreesToMonitoring: true,
  })
  if (unmet.length === 2) return 'both-short'
  if (unmet.length === 0) return 'ready'
  return unmet[0] === 'tki-duration' ? 'drug-short' : 'depth-short'
}

describe('ten thousand people on a tablet for chronic myeloid leukaemia', () => {
  it('have every ruling that the rules give to the results shown', () => {
    const expected = plots.map((plot) => {
      const third = shownAt(plot, (plot.moments.stop ?? 0) + 3)
      const last = plot.moments.loss === undefined ? null : shownAt(plot, plot.moments.loss)
      return {
        'at-three-months': milestoneShown(plot, 3),
        'at-twelve-months': milestoneShown(plot, 12),
        'conditions-when-asked': conditionsShown(plot, 0),
        'depth-before-stopping': depthShown(plot),
        ...(third && { 'third-result': classifyTfrResult(third.value ?? 0).mmr }),
        ...(last && { 'result-of-today': classifyTfrResult(last.value ?? 0).mmr }),
      }
    })
    const given = plots.map(({ rulings }) =>
      Object.fromEntries(Object.entries(rulings).map(([id, { key }]) => [id, key])),
    )
    expect(given).toEqual(expected)
  })

  it('never fail a milestone, stop only when the conditions are met, and were told no when they first asked', () => {
    const odd = plots.filter(
      (plot) =>
        plot.rulings['at-twelve-months']?.key === 'failure' ||
        conditionsShown(plot, 1) !== 'ready' ||
        plot.rulings['conditions-when-asked']?.key === 'ready',
    )
    expect(odd.map(({ moments, traits }) => [moments, traits])).toEqual([])
  })

  it('lose the response in somewhat under half, three quarters of these within 6 months', () => {
    expect(share(lost.length, seeds)).toBeGreaterThan(40)
    expect(share(lost.length, seeds)).toBeLessThan(50)
    const early = share(lost.filter((plot) => monthsOff(plot) <= 6).length, lost.length)
    expect(early).toBeGreaterThan(70)
    expect(early).toBeLessThan(85)
  })

  it('have joint pain in 30 to 45 of 100, and all regain the response', () => {
    const pain = share(plots.filter(({ traits }) => traits.hasPain === 'true').length, seeds)
    expect(pain).toBeGreaterThan(30)
    expect(pain).toBeLessThan(50)
    const notBack = lost.filter((plot) => (shownAt(plot, plot.moments.regain ?? 0)?.value ?? 0) > 0.1)
    expect(notBack).toEqual([])
  })

  it('show levels that can be, and a truth that wakes before it is seen', () => {
    const values = plots.flatMap(({ truth }) => truth.samples.map(({ value }) => value))
    expect(values.filter((value) => !(value > 0 && value <= 100))).toEqual([])
    const order = plots.map(({ moments }) =>
      ['mr4', 'stop', 'wakes', 'loss', 'restart', 'regain'].flatMap((name) => moments[name] ?? []),
    )
    expect(order.filter((one) => one.some((month, index) => month < (one[index - 1] ?? 0)))).toEqual([])
  })

  it('include both outcomes within the first 40 seeds', () => {
    expect(new Set(plots.slice(0, 40).map(({ outcome }) => outcome))).toEqual(
      new Set(['stays-off', 'restarts']),
    )
  })
})

describe('the person of 61 who restarts', () => {
  it('reads 0.004, 0.02, 0.07 and 0.12 % off the drug, has pain in week 5, and 0.02 % three months after the restart', () => {
    const told = lost.filter(({ person }) => person === 0)
    const course = told.map((plot) => {
      const { stop = 0, restart = 0, loss = 0 } = plot.moments
      const off = [1, 2, 3, 4].map((month) => shownAt(plot, stop + month)?.value)
      const week = Math.round((((plot.moments['week-five'] ?? 0) - stop) * 30.4375) / 7)
      return [off, loss - stop, week, shownAt(plot, restart + 3)?.value, plot.traits.drug]
    })
    expect(new Set(course.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify([[0.004, 0.02, 0.07, 0.12], 4, 5, 0.02, 'imatinib'])]),
    )
  })

  it('stops in the seventh year, at 61 after a diagnosis at 55', () => {
    const stops = plots.filter(({ person }) => person === 0).map(({ moments }) => moments.stop ?? 0)
    expect([Math.min(...stops) >= 72, Math.max(...stops) < 84]).toEqual([true, true])
  })
})
