import { describe, expect, it, vi } from 'vitest'
import { lengthOf } from '../../../patient/slices/diameters'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import { findBaselineViolations } from '../../../response/recist/baseline-limits'
import type { RecistVisit } from '../../../response/recist/recist-case'
import type { ScansPanel } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { storyKinds } from './draw-courses'
import { drawPatient, type Patient } from './draw-patient'
import { judgeScans } from './read-scans'
import { drawReadTheScansPlot } from './read-the-scans-plot'

vi.setConfig({ testTimeout: 60_000 })

const manySeeds = 10_000
const plotSeeds = 400
const patients = Array.from({ length: manySeeds }, (_, seed) => drawPatient(seed))
const plots = Array.from({ length: plotSeeds }, (_, seed) => drawReadTheScansPlot(seed))
const sequenceOf = ({ visits }: Patient) => visits.map(({ overall }) => overall).join(' ')
const ofKind = (kind: Patient['kind']) => patients.filter((patient) => patient.kind === kind)

function tableOf({ panels }: Plot): ScansPanel {
  const table = panels.find((panel) => panel.kind === 'scans')
  if (table?.kind !== 'scans') throw new RangeError('no table')
  return table
}

describe(`the patients of ${manySeeds} seeds`, () => {
  it('have sizes that can be: whole mm, never negative, a sound baseline of two to four targets', () => {
    for (const { targets, scans } of patients) {
      const sizes = scans.targets.flat().map(({ mm }) => mm)
      expect(sizes.every((mm) => Number.isInteger(mm) && mm >= 0 && mm < 70)).toBe(true)
      const baseline = targets.map(({ site }, place) => ({
        organ: site.organ,
        kind: site.organ === 'node' ? ('node' as const) : ('nonnode' as const),
        mm: scans.targets[0]?.[place]?.mm ?? 0,
      }))
      expect([findBaselineViolations(baseline), targets.length >= 2 && targets.length <= 4]).toEqual([
        [],
        true,
      ])
    }
  })

  it('tell each of the five stories about as often, a fifth of the time', () => {
    const shares = storyKinds.map((kind) => ofKind(kind).length / manySeeds)
    expect(shares.every((share) => Math.abs(share - 0.2) < 0.02)).toBe(true)
  })

  it('are judged as the criteria judge them', () => {
    for (const { targets, scans, visits } of patients) expect(judgeScans(targets, scans)).toEqual(visits)
  })

  it.each([
    ['response-then-growth', /^(PR|SD) (PR|SD) (PR|NE) PD$/],
    ['steady', /^SD SD (SD|NE) SD$/],
    ['complete', /^(PR|SD) PR (PR|CR|NE) CR$/],
    ['new-lesion', /^(SD|PR) (SD|PR) (SD|PR) PD$/],
    ['doubtful-growth', /^(SD|PR) (SD|PR) PR PR$/],
  ] as const)('%s runs as it is called', (kind, pattern) => {
    const strays = new Set(ofKind(kind).map(sequenceOf))
    expect([...strays].filter((sequence) => !pattern.test(sequence))).toEqual([])
    expect(strays.size).toBeGreaterThan(1)
  })

  it('grow from the nadir while below the baseline, in every response that ends in growth', () => {
    for (const { visits } of ofKind('response-then-growth')) {
      const last = visits[3]
      expect([last?.rule, (last?.changeFromBaselinePct ?? 0) < 0]).toEqual(['target-pd', true])
    }
  })

  it('come to the limits: 29 % and 30 % under baseline, 20 % and under 5 mm, over 5 mm and under 20 %', () => {
    const visits = patients.flatMap((patient) => patient.visits)
    const count = (claim: (change: number, rise: number, mm: number) => boolean) =>
      visits.filter(({ sumMm, nadirMm, changeFromBaselinePct, changeFromNadirPct }) =>
        claim(changeFromBaselinePct ?? 0, changeFromNadirPct ?? 0, (sumMm ?? 0) - (nadirMm ?? 0)),
      ).length
    expect(count((change) => change < -29 && change > -30)).toBeGreaterThan(100)
    expect(count((change) => change <= -30 && change > -31)).toBeGreaterThan(100)
    expect(count((_, rise, mm) => rise >= 20 && mm < 5)).toBeGreaterThan(1000)
    expect(count((_, rise, mm) => rise < 20 && mm >= 5)).toBeGreaterThan(100)
  })

  it('hold every rule for untidy lesions: faint, gone, missed, a normal node at complete response, a doubtful spot', () => {
    const states = new Set(patients.flatMap(({ scans }) => scans.targets.flat().map(({ state }) => state)))
    expect([...states].sort()).toEqual(['faint', 'measured', 'missed', 'not-seen'])
    expect(ofKind('complete').every(({ visits }) => (visits[3]?.sumMm ?? 0) > 0)).toBe(true)
    const doubtful = ofKind('new-lesion').filter(({ scans }) => scans.newLesions[3]?.found === 'equivocal')
    const share = doubtful.length / ofKind('new-lesion').length
    expect(share > 0.3 && share < 0.6).toBe(true)
    const missed = patients.filter(({ miss }) => miss !== null).length / manySeeds
    expect(Math.abs(missed - 0.6 * 0.35)).toBeLessThan(0.02)
  })
})

describe(`the plots of ${plotSeeds} seeds`, () => {
  it('show a table whose sums and categories follow from the sizes in it', () => {
    for (const [seed, plot] of plots.entries()) {
      const { lesions, scans } = tableOf(plot)
      const known = lesions.filter(({ isNew }) => !isNew)
      const sizeOf = (scan: number, id: string) =>
        scans[scan]?.cells.find((cell) => cell.lesionId === id)?.mm ?? null
      const patient = drawPatient(seed)
      const visits = [1, 2, 3, 4].map(
        (scan): RecistVisit => ({
          day: 56 * scan,
          targets: known.map(({ id }) => sizeOf(scan, id)),
          nonTarget: patient.scans.nonTargetGone[scan] ? 'CR' : 'NON-CR/NON-PD',
          newLesion: scans[scan]?.cells.some(({ state }) => state === 'new') ?? false,
        }),
      )
      const baseline = known.map(({ id, isNode }) => ({
        organ: id.split('-')[0] ?? '',
        kind: isNode ? ('node' as const) : ('nonnode' as const),
        mm: sizeOf(0, id) ?? 0,
      }))
      const judged = assessRecistVisits({ baseline, nontargetAtBaseline: true, visits })
      const shown = scans
        .slice(1)
        .map(({ category, sumMm, nadirMm }) => ({ overall: category, sumMm, nadirMm }))
      expect(shown).toEqual(judged.map(({ overall, sumMm, nadirMm }) => ({ overall, sumMm, nadirMm })))
      const keys = ['8', '16', '24', '32'].map((week) => plot.rulings[`classify-week-${week}`]?.key)
      expect(keys).toEqual(judged.map(({ overall }) => overall))
    }
  })

  it('draw every lesion at the size that is reported, and say how far off is right', () => {
    for (const lesion of plots.flatMap(({ measured }) => Object.values(measured).flat())) {
      const { slice, mm, toleranceMm } = lesion
      const drawn = lengthOf(slice.isNode ? slice.short : slice.long)
      expect(Math.abs(drawn - mm)).toBeLessThan(0.5)
      expect(toleranceMm).toBe(mm === 0 ? 0 : Math.max(2, Math.round(mm / 10)))
    }
  })

  it('take as targets what the list of the first CT says, and neither all of it nor nothing else', () => {
    for (const { traits, measured } of plots) {
      const places = [1, 2, 3, 4, 5, 6]
      const named = places
        .filter((place) => traits[`role${place}`] === 'target')
        .map((place) => traits[`finding${place}`]?.split(':')[0])
      expect(named.toSorted()).toEqual(measured['measure-baseline']?.map(({ label }) => label).toSorted())
      const roles = new Set(places.map((place) => traits[`role${place}`]))
      expect(roles).toEqual(new Set(['target', 'non-target', 'not-recorded']))
    }
  })

  it('offer sums that differ from the right one', () => {
    for (const { traits } of plots) {
      const { sumOfRule, sumOfLongs, sumOfAll, sumOfProducts } = traits
      expect([sumOfLongs, sumOfAll, sumOfProducts]).not.toContain(sumOfRule)
    }
  })

  it('show every person and every story within 40 seeds, and no two seeds alike', () => {
    const first = plots.slice(0, 40)
    expect([
      new Set(first.map(({ person }) => person)).size,
      new Set(first.map(({ outcome }) => outcome)).size,
    ]).toEqual([4, 5])
    expect(new Set(plots.map((plot) => JSON.stringify(tableOf(plot).scans))).size).toBe(plotSeeds)
  })

  it('name what the disease did within the story, a new lesion before the scan that found it', () => {
    for (const { moments } of plots) {
      const {
        treatment = 0,
        turn = 5,
        below = 5,
        elsewhere = 5,
        surfaced = 8,
        talk = 0,
        'week-32': last = 0,
      } = moments
      const within = [turn, below, elsewhere].every((month) => month > treatment && month < talk)
      expect([within, surfaced < last]).toEqual([true, true])
    }
  })

  it('are the same from the same seed, and refuse one that is none', () => {
    expect(JSON.stringify(drawReadTheScansPlot(5))).toBe(JSON.stringify(plots[5]))
    expect(() => drawReadTheScansPlot(-1)).toThrow(RangeError)
  })
})
