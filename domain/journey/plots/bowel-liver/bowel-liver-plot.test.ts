import { describe, expect, it } from 'vitest'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import type { ScansPanel, SeriesPanel } from '../../evidence-panel'
import { drawBowelLiverPlot } from './bowel-liver-plot'
import { drawBowelLiverPatient } from './draw-patient'
import { followBowelLiver } from './follow-care'
import { slotCount } from './lesion-courses'

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)
const cares = seeds(10_000).map((seed) => followBowelLiver(drawBowelLiverPatient(seed)))
const plots = seeds(1500).map(drawBowelLiverPlot)

const scansOf = ({ panels }: (typeof plots)[number]): ScansPanel => {
  const found = panels.find(({ kind }) => kind === 'scans')
  if (found?.kind !== 'scans') throw new RangeError('no scans')
  return found
}
const seriesOf = ({ panels }: (typeof plots)[number]): SeriesPanel => {
  const found = panels.find(({ kind }) => kind === 'series')
  if (found?.kind !== 'series') throw new RangeError('no series')
  return found
}
const share = (of: readonly unknown[], all: readonly unknown[]) => of.length / all.length

describe('10,000 patients with bowel cancer in the liver', { timeout: 60_000 }, () => {
  it('have no impossible size, value or month', () => {
    for (const { chart, endMonth } of cares) {
      expect(chart.scanMm.every((mm) => Number.isInteger(mm) && mm >= -1 && mm < 200)).toBe(true)
      expect(chart.bloodValues.every((value) => value >= 0.5 && value < 3000)).toBe(true)
      expect(chart.scanMonths.every((month, at) => at === 0 || month > (chart.scanMonths[at - 1] ?? 0))).toBe(
        true,
      )
      expect(Math.max(...chart.scanMonths, ...chart.bloodMonths)).toBeLessThanOrEqual(endMonth)
      expect(chart.bloodValues[0]).toBeGreaterThan(5)
    }
  })

  it('come to every outcome in the shares that the case is written for', () => {
    const operated = cares.filter(({ followUp }) => followUp !== null)
    const returned = operated.filter(({ found }) => found !== null)
    const changed = cares.filter(({ changedAt }) => changedAt !== null)
    const early = returned.filter(({ found }) => (found?.foundAt ?? 0) <= 36)
    const byMarker = returned.filter(({ found }) => !found?.byScan)
    expect(share(operated, cares)).toBeGreaterThan(0.45)
    expect(share(operated, cares)).toBeLessThan(0.65)
    expect(share(changed, cares)).toBeGreaterThan(0.12)
    expect(share(changed, cares)).toBeLessThan(0.3)
    expect(share(returned, operated)).toBeGreaterThan(0.4)
    expect(share(returned, operated)).toBeLessThan(0.6)
    expect(share(early, returned)).toBeGreaterThan(0.7)
    expect(share(byMarker, returned)).toBeGreaterThan(0.25)
    expect(share(byMarker, returned)).toBeLessThan(0.55)
  })

  it('differ from seed to seed, and are the same for one seed', () => {
    expect(new Set(cares.map(({ chart }) => chart.scanMm.join())).size).toBe(cares.length)
    expect(drawBowelLiverPlot(7).panels).toEqual(drawBowelLiverPlot(7).panels)
  })
})

describe('the panels of 1,500 patients', { timeout: 60_000 }, () => {
  it('hold the sizes that the quick chart holds, read by the shared reader', () => {
    for (const [seed, plot] of plots.entries()) {
      const chart = cares[seed]?.chart
      const shown = scansOf(plot).scans.flatMap(({ cells }) => cells.map(({ mm }) => mm))
      expect(shown).toEqual(chart?.scanMm.filter((mm) => mm !== -1))
      expect(scansOf(plot).scans.map(({ category }) => category)).toEqual(chart?.categories)
      expect(chart?.scanMm.length).toBe(slotCount * (chart?.scanMonths.length ?? 0))
    }
  })

  it('give the first treatment the categories of domain/response, worked out afresh from what is shown', () => {
    for (const [seed, plot] of plots.entries()) {
      const { scans, lesions } = scansOf(plot)
      const weeks = cares[seed]?.chart.scanWeeks ?? []
      const change = cares[seed]?.changedAt ?? Number.POSITIVE_INFINITY
      const [baseline] = scans
      const targets = (baseline?.cells ?? []).filter(({ lesionId, mm }) => {
        const isNode = lesions.find(({ id }) => id === lesionId)?.isNode ?? false
        return mm >= (isNode ? 15 : 10)
      })
      const judged = scans.filter(
        ({ month }, at) => month > 1 && month <= Math.min(7, change) && weeks[at] !== null,
      )
      const results = assessRecistVisits({
        baseline: targets.map(({ lesionId, mm }) => ({
          organ: lesionId.startsWith('segment') ? 'liver' : 'node',
          kind: lesionId.startsWith('segment') ? 'nonnode' : 'node',
          mm,
        })),
        nontargetAtBaseline: targets.length < 3,
        markerRaisedAtBaseline: true,
        visits: judged.map(({ month, cells }) => ({
          day: Math.round(28 * (month - 1)),
          targets: targets.map(
            ({ lesionId }) => cells.find((cell) => cell.lesionId === lesionId)?.mm ?? null,
          ),
          nonTarget:
            targets.length === 3
              ? 'NA'
              : (cells.find((cell) => cell.lesionId === 'hilar-node')?.mm ?? 0) < 10
                ? 'CR'
                : 'NON-CR/NON-PD',
          newLesion: cells.some(({ lesionId }) => lesionId === 'lung'),
          markerNormal: (seriesOf(plot).points.find((point) => point.month === month)?.value ?? 0) <= 5,
        })),
      })
      expect([seed, judged.map(({ category }) => category)]).toEqual([
        seed,
        results.map(({ overall }) => overall),
      ])
    }
  })

  it('give every ruling the category of its scan', () => {
    for (const plot of plots)
      for (const { key, scanMonth } of Object.values(plot.rulings))
        expect(key).toBe(scansOf(plot).scans.find(({ month }) => month === scanMonth)?.category)
  })

  it('never show what a scan could not see', () => {
    for (const plot of plots)
      for (const { month, cells } of scansOf(plot).scans)
        for (const { lesionId, state } of cells.filter(({ state }) => state === 'new')) {
          const largest = plot.truth.samples.find((sample) => sample.month >= month)?.value ?? 0
          expect([lesionId, state, largest >= 9.5]).toEqual([lesionId, 'new', true])
        }
  })

  it('hide a return from earlier scans on which it was already there', () => {
    const hidden = plots.filter(({ outcome, truth, panels }) => {
      if (outcome !== 'return-in-the-liver') return false
      const scans = panels.find(({ kind }) => kind === 'scans')
      const clear = truth.looks.filter(({ month, seen }) => month > 9 && !seen)
      const there = clear.filter(
        ({ month }) => (truth.samples.find((one) => one.month >= month)?.value ?? 0) > 1,
      )
      return scans?.kind === 'scans' && there.length > 0
    })
    const returned = plots.filter(({ outcome }) => outcome === 'return-in-the-liver')
    expect(share(hidden, returned)).toBeGreaterThan(0.5)
  })
})

describe('the first 40 seeds', () => {
  it('hold every outcome and every person, and the first 150 every way in which a raised value ends', () => {
    const first = plots.slice(0, 40)
    expect(new Set(first.map(({ outcome }) => outcome)).size).toBe(4)
    expect(new Set(first.map(({ person }) => person)).size).toBe(4)
    const names = new Set(plots.slice(0, 150).flatMap(({ moments }) => Object.keys(moments)))
    for (const name of [
      'value-settled',
      'clear-scan',
      'third-value',
      'found-on-scan',
      'lesion-found',
      'second-treatment',
    ])
      expect([name, names.has(name)]).toEqual([name, true])
  })
})
