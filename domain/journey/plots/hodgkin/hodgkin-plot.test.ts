import { describe, expect, it } from 'vitest'
import { classifyPetResponse, type DeauvilleScore } from '../../../response/lymphoma/pet-response'
import type { TableRow } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawHodgkinPatient } from './hodgkin-patient'
import { drawHodgkinPlot } from './hodgkin-plot'

const seeds = 10_000
const plots = Array.from({ length: seeds }, (_, seed) => drawHodgkinPlot(seed))
const patients = Array.from({ length: seeds }, (_, seed) => drawHodgkinPatient(seed))
const share = (count: number, of: number = seeds) => (100 * count) / of

const labels = {
  'interim-pet': 'After 2 cycles',
  'end-pet': 'End of treatment',
  'own-pet-reading': 'PET arranged privately',
  'node-pet': 'PET for the new node',
  'second-pet': 'After 3 cycles of the new drugs',
} as const

function petRows(plot: Plot): readonly TableRow[] {
  const table = plot.panels.find(({ id }) => id === 'pet')
  return table?.kind === 'table' ? table.rows : []
}

function asScore(text: string | undefined): DeauvilleScore | null {
  return ([1, 2, 3, 4, 5] as const).find((score) => `${score}` === text) ?? null
}

/** Asks the rules about one row of the table as the learner sees it. */
function classifyRow(row: TableRow): string {
  const [score, uptake, site] = row.cells.map(({ text }) => text)
  return classifyPetResponse({
    score: asScore(score),
    uptake: uptake === 'lower' || uptake === 'higher' ? uptake : null,
    newFoci: site?.includes('would fit lymphoma') ?? false,
    scoreX: site?.includes('(X)') ?? false,
    marrowAvid: false,
  }).category
}

describe('ten thousand people with Hodgkin lymphoma', () => {
  it('have every PET classified as the rules read the row shown', () => {
    const expected = plots.map((plot) =>
      Object.fromEntries(
        Object.entries(labels).flatMap(([id, label]) => {
          const row = petRows(plot).find((one) => one.label === label)
          return row ? [[id, classifyRow(row)]] : []
        }),
      ),
    )
    const given = plots.map(({ rulings }) =>
      Object.fromEntries(Object.entries(rulings).map(([id, { key }]) => [id, key])),
    )
    expect(given).toEqual(expected)
  })

  it('all end the first treatment in a complete metabolic response, with a lump left', () => {
    const ends = plots.flatMap((plot) => petRows(plot).filter(({ label }) => label === labels['end-pet']))
    const masses = ends.map(({ cells }) => Number.parseInt(cells[3]?.text ?? '', 10))
    expect(new Set(plots.map(({ rulings }) => rulings['end-pet']?.key))).toEqual(new Set(['CMR']))
    expect([Math.min(...masses) >= 10, Math.max(...masses) <= 40]).toEqual([true, true])
  })

  it('relapse in about a quarter within 54 months of the diagnosis, mostly within 3 years, as the series did', () => {
    const months = patients.flatMap(({ relapseMonth }) => relapseMonth ?? [])
    expect(share(months.length)).toBeGreaterThan(22)
    expect(share(months.length)).toBeLessThan(27)
    expect(Math.abs(share(months.filter((month) => month <= 24).length) - 18)).toBeLessThan(2)
    expect(Math.abs(share(months.filter((month) => month <= 36).length) - 22)).toBeLessThan(2)
    expect(Math.min(...months)).toBeGreaterThanOrEqual(11)
  })

  it('have a false alarm in about a quarter, read as X in half of them', () => {
    const alarms = plots.filter(({ outcome }) => outcome === 'false-alarm')
    expect(share(alarms.length)).toBeGreaterThan(22)
    expect(share(alarms.length)).toBeLessThan(30)
    const asX = share(alarms.filter(({ traits }) => traits.isX === 'true').length, alarms.length)
    expect(asX).toBeGreaterThan(45)
    expect(asX).toBeLessThan(55)
  })

  it('carry living lymphoma of possible size, none of it where the alarm was false', () => {
    const sizes = plots.flatMap(({ truth }) => truth.samples.map(({ value }) => value))
    expect(sizes.filter((mm) => !(mm >= 0 && mm <= 100))).toEqual([])
    const alarms = plots.filter(({ outcome }) => outcome !== 'relapse')
    expect(alarms.filter(({ truth }) => (truth.samples.at(-1)?.value ?? 1) > 0)).toEqual([])
  })

  it('meet every outcome within the first 40 seeds', () => {
    expect([...new Set(plots.slice(0, 40).map(({ outcome }) => outcome))].sort()).toEqual([
      'false-alarm',
      'lasting-remission',
      'relapse',
    ])
  })
})

describe('the person of 26', () => {
  it('ends treatment with a Deauville score of 2 and a lump of 28 mm', () => {
    const told = plots.filter(({ person }) => person === 0)
    const ends = told.map((plot) => {
      const row = petRows(plot).find(({ label }) => label === labels['end-pet'])
      return [row?.cells[0]?.text, row?.cells[3]?.text, plot.figuresAt(6.5).massCm]
    })
    expect(new Set(ends.map((one) => JSON.stringify(one)))).toEqual(new Set(['["2","28 mm","2.8"]']))
  })
})
