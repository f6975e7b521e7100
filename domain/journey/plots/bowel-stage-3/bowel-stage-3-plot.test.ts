import { describe, expect, it } from 'vitest'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import { selectTargets } from '../../../response/recist/target-selection'
import type { ScansPanel, SeriesPanel } from '../../evidence-panel'
import { drawBowelPatient, plan } from './bowel-patient'
import { drawBowelStage3Plot } from './bowel-stage-3-plot'

const seeds = Array.from({ length: 10_000 }, (_, seed) => seed)
const plots = seeds.map(drawBowelStage3Plot)
const patients = seeds.map(drawBowelPatient)
const returned = patients.flatMap(({ back }) => back ?? [])
const share = (part: number, all: number) => part / all

const seriesOf = (plot: (typeof plots)[number]): SeriesPanel => {
  const found = plot.panels.find(({ kind }) => kind === 'series')
  if (found?.kind !== 'series') throw new RangeError('no series')
  return found
}
const scansOf = (plot: (typeof plots)[number]): ScansPanel | undefined =>
  plot.panels.find((panel): panel is ScansPanel => panel.kind === 'scans')

/** Reads the panel again from its sizes alone; every lesion of it lies in the liver. */
function readAgain({ scans }: ScansPanel) {
  const [baseline, ...later] = scans
  const sizes = baseline?.cells ?? []
  const candidates = sizes.map(({ lesionId, mm }) => ({
    lesionId,
    organ: 'liver',
    kind: 'nonnode' as const,
    mm,
  }))
  const { targets } = selectTargets(candidates)
  const ids = candidates.filter((one) => targets.includes(one)).map(({ lesionId }) => lesionId)
  const others = sizes.filter(({ lesionId }) => !ids.includes(lesionId))
  const sizeAt = (scan: (typeof scans)[number], id: string) =>
    scan.cells.find(({ lesionId }) => lesionId === id)?.mm ?? null
  return assessRecistVisits({
    baseline: ids.map((id) => ({
      organ: 'liver',
      kind: 'nonnode',
      mm: sizes.find((one) => one.lesionId === id)?.mm ?? 0,
    })),
    nontargetAtBaseline: others.length > 0,
    visits: later.map((scan, index) => ({
      day: 84 * (index + 1),
      targets: ids.map((id) => sizeAt(scan, id)),
      nonTarget:
        others.length === 0
          ? 'NA'
          : others.some(({ lesionId }) => (sizeAt(scan, lesionId) ?? 0) > 0)
            ? 'NON-CR/NON-PD'
            : 'CR',
      newLesion: scan.cells.some(({ state }) => state === 'new'),
    })),
  })
}

describe('10,000 people with stage III bowel cancer', () => {
  it('return as the published hazard has it: 27 to 33 of 100, four fifths of them within 3 years, nearly all by 5', () => {
    const rate = share(returned.length, patients.length)
    expect(rate).toBeGreaterThan(0.27)
    expect(rate).toBeLessThan(0.33)
    const by = (month: number) =>
      share(returned.filter(({ riseMonth }) => riseMonth <= plan.operation + month).length, returned.length)
    expect(by(38)).toBeGreaterThan(0.75)
    expect(by(38)).toBeLessThan(0.88)
    expect(by(60)).toBe(1)
  })

  it('have no impossible size, value or month', () => {
    for (const plot of plots) {
      const months = Object.values(plot.moments)
      expect(months.every((month) => month >= 0 && month < 72)).toBe(true)
      expect(seriesOf(plot).points.every(({ value }) => value !== null && value >= 0.5 && value < 80)).toBe(
        true,
      )
      expect(plot.truth.samples.every(({ value }) => value >= 0 && value < 120)).toBe(true)
    }
  })

  it('have a first raised CEA exactly at the rise, which is confirmed if and only if the cancer is back', () => {
    for (const [seed, plot] of plots.entries()) {
      const { rise } = plot.moments
      const points = seriesOf(plot).points.filter(({ month }) => month <= (rise ?? 60) + 0.5)
      const raised = points.filter(({ flagged }) => flagged).map(({ month }) => month)
      const repeat = patients[seed]?.back ? [(rise ?? 0) + 0.5] : []
      expect(raised).toEqual(rise === undefined ? [] : [rise, ...repeat])
    }
  })

  it('have nothing of 10 mm on a CT that was called clear, and 10 mm or more when something is found', () => {
    for (const { truth } of plots) {
      const mmAt = (month: number) => truth.samples.findLast((one) => one.month <= month)?.value ?? 0
      for (const { month, seen, label } of truth.looks)
        if (!seen && label.startsWith('CT ')) expect(mmAt(month)).toBeLessThan(10)
    }
    for (const back of returned) expect(back.largestMm).toBeGreaterThan(10)
  })

  it('have the categories that the rules give to the sizes in the table, and no progression at the first scan', () => {
    const treated = plots.filter((plot) => scansOf(plot))
    expect(treated.length).toBeGreaterThan(500)
    for (const plot of treated) {
      const panel = scansOf(plot)
      const again = panel ? readAgain(panel) : []
      expect(
        panel?.scans.slice(1).map(({ category, reason }) => [category, reason.replace(/week \d+/, '')]),
      ).toEqual(again.map(({ overall, reason }) => [overall, reason.replace(/week \d+/, '')]))
      expect([plot.rulings['first-response']?.key, plot.rulings['second-response']?.key]).toEqual(
        again.map(({ overall }) => overall),
      )
      expect(['PR', 'SD']).toContain(again[0]?.overall)
    }
  })

  it('follow the story that the case goes back to: 2.9 after 3.1, 7.4 at month 18, then 8.0 and one liver lesion', () => {
    const found = plots.filter(({ person, traits }) => person === 0 && traits.site === 'liver')
    expect(found.length).toBeGreaterThan(100)
    for (const plot of found) {
      const points = seriesOf(plot).points.filter(({ month }) => month >= 12 && month <= 18.5)
      expect(points.map(({ month, text }) => [month, text])).toEqual([
        [12, '3.1'],
        [15, '2.9'],
        [18, '7.4'],
        [18.5, '8.0'],
      ])
      expect(plot.rulings['kind-of-return']?.key).toBe('distant')
    }
  })

  it('are the same for one seed and differ between seeds', () => {
    expect(JSON.stringify(drawBowelStage3Plot(7))).toBe(JSON.stringify(plots[7]))
    const faces = plots.map(({ traits, panels }) => JSON.stringify([traits, panels]))
    expect(new Set(faces).size).toBe(plots.length)
  })
})
