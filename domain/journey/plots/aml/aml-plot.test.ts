import { describe, expect, it } from 'vitest'
import type { AmlCategory } from '../../../response/aml/aml-findings'
import { classifyFlowMrd } from '../../../response/aml/aml-relapse'
import { classifyAml, isRemission } from '../../../response/aml/aml-response'
import type { TableRow } from '../../evidence-panel'
import type { Plot } from '../../plot'
import { drawAmlPatient } from './aml-patient'
import { drawAmlPlot } from './aml-plot'
import { workedExample } from './assessments'

const seeds = 10_000
const plots = Array.from({ length: seeds }, (_, seed) => drawAmlPlot(seed))
const patients = Array.from({ length: seeds }, (_, seed) => drawAmlPatient(seed))
const share = (count: number, of: number) => Math.round((1000 * count) / of) / 10

const labels = {
  'first-marrow': 'Day 36, marrow',
  'second-counts': 'Day 51, counts',
  'landmark-marrow': 'Day 79, marrow',
  'marrow-again': 'Marrow again',
  'after-change': 'Marrow after the change',
} as const
type Assessed = keyof typeof labels
const order: readonly Assessed[] = [
  'first-marrow',
  'second-counts',
  'landmark-marrow',
  'marrow-again',
  'after-change',
]

function rowOf(plot: Plot, label: string): TableRow | undefined {
  const table = plot.panels.find(({ id }) => id === 'blood')
  return table?.kind === 'table' ? table.rows.find((row) => row.label === label) : undefined
}

const cell = (row: TableRow | undefined, at: number) => Number.parseFloat(row?.cells[at]?.text ?? 'NaN')

/** Reads every assessment off the table that the learner sees, in order, and asks the rules anew. */
function classifyShown(plot: Plot): Record<string, string> {
  const shown: Record<string, string> = {}
  const before = cell(rowOf(plot, 'Diagnosis'), 3)
  let marrow = before
  let prior: AmlCategory | null = null
  let pretreatment = before
  for (const id of order) {
    const row = rowOf(plot, labels[id])
    if (!row) continue
    marrow = id === 'second-counts' ? marrow : cell(row, 3)
    const { category }: { category: AmlCategory } = classifyAml({
      bmBlastsPct: marrow,
      pretreatmentBmBlastsPct: pretreatment,
      circulatingBlasts: row.cells[2]?.text === 'seen',
      extramedullary: false,
      anc: cell(row, 0),
      platelets: cell(row, 1),
      marrowAdequate: true,
      priorResponse: prior,
      atLandmark: id === 'landmark-marrow',
      mrd: null,
    })
    shown[id] = id === 'landmark-marrow' ? category.toLowerCase() : category
    prior = category
    if (id === 'marrow-again') pretreatment = marrow
  }
  return shown
}

describe('ten thousand people with acute myeloid leukaemia', () => {
  it('are classified as the rules read the counts and marrows shown', () => {
    const wrong = plots.filter((plot) => {
      const { 'mrd-reading': _, ...marrows } = Object.fromEntries(
        Object.entries(plot.rulings).map(([id, { key }]) => [id, key]),
      )
      return (
        JSON.stringify(Object.entries(marrows).sort()) !==
        JSON.stringify(Object.entries(classifyShown(plot)).sort())
      )
    })
    expect(wrong.map(({ rulings }) => rulings)).toEqual([])
  })

  it('have residual disease graded by the percentage in the report', () => {
    const graded = plots.filter(({ rulings }) => rulings['mrd-reading'])
    const wrong = graded.filter(({ traits, rulings }) => {
      const percent = Number.parseFloat(traits.mrdText ?? '')
      return classifyFlowMrd(Number.isNaN(percent) ? 0 : percent).mrd !== rulings['mrd-reading']?.key
    })
    expect([graded.length > 8000, wrong]).toEqual([true, []])
  })

  it('never show an impossible value, nor the corner where the published wording can be read two ways', () => {
    const rows = plots.flatMap((plot) => Object.values(labels).flatMap((label) => rowOf(plot, label) ?? []))
    const odd = rows.filter((row) => {
      const [anc, platelets] = [cell(row, 0), cell(row, 1)]
      const isOpen =
        (anc < 0.5 && platelets >= 50 && platelets < 100) || (platelets < 50 && anc >= 0.5 && anc < 1)
      return isOpen || anc < 0 || anc > 10 || platelets < 5 || platelets > 400
    })
    expect(odd).toEqual([])
    const cells = plots.flatMap(({ truth }) => truth.samples.map(({ value }) => value))
    expect(cells.filter((value) => !(value >= 0 && value <= 1.5e12))).toEqual([])
  })

  it('meet every category of a first marrow, and mostly a remission in the end', () => {
    const first = new Set(plots.map(({ rulings }) => rulings['first-marrow']?.key))
    expect([...first].sort()).toEqual(['CR', 'CRh', 'CRi', 'MLFS', 'NR', 'PR'])
    const remissions = share(patients.filter(({ remissionMonth }) => remissionMonth !== null).length, seeds)
    expect(remissions).toBeGreaterThan(78)
    expect(remissions).toBeLessThan(88)
  })

  it('relapse as the published series does: about 55 of 100 within 3 years of the remission, hardly any later', () => {
    const remitted = patients.filter(({ remissionMonth }) => remissionMonth !== null)
    const by = (months: number) =>
      share(
        remitted.filter(
          (one) => one.relapseMonth !== null && one.relapseMonth - (one.remissionMonth ?? 0) <= months,
        ).length,
        remitted.length,
      )
    expect(Math.abs(by(6) - 18)).toBeLessThan(2)
    expect(Math.abs(by(12) - 35)).toBeLessThan(2)
    expect(Math.abs(by(24) - 49)).toBeLessThan(2)
    expect(Math.abs(by(36) - 55.4)).toBeLessThan(2)
    expect(Math.abs(by(120) - 56.8)).toBeLessThan(2)
  })

  it('relapse more often with residual disease than without, and in neither group always', () => {
    const rate = (mrd: string) => {
      const group = plots.filter(({ traits }) => traits.mrd === mrd)
      return share(group.filter(({ traits }) => traits.returns === 'true').length, group.length)
    }
    expect(rate('positive')).toBeGreaterThan(rate('negative') + 20)
    expect(rate('positive')).toBeLessThan(90)
    expect(rate('negative')).toBeGreaterThan(20)
  })

  it('meet every outcome within the first 40 seeds, and go through it in order of time', () => {
    const early = new Set(plots.slice(0, 40).map(({ outcome }) => outcome))
    expect([...early].sort()).toEqual([
      'changed-treatment',
      'long-remission',
      'relapse-under-treatment',
      'second-remission',
    ])
    const told = [
      'first-marrow',
      'second-look',
      'landmark',
      'mrd',
      'treatment-end',
      'wakes',
      'relapse',
      'marrow-again',
      'change-check',
      'next-plan',
    ]
    const months = plots.map(({ moments }) => told.flatMap((name) => moments[name] ?? []))
    expect(months.filter((one) => one.some((month, index) => month < (one[index - 1] ?? 0)))).toEqual([])
  })

  it('are under five per cent blasts only where the leukaemia itself is', () => {
    const late = plots.filter(({ rulings, truth, moments }) => {
      const key = rulings['after-change']?.key
      if (key === undefined) return false
      const at = truth.samples.findLast(({ month }) => month <= (moments['change-check'] ?? 0))
      return isRemissionKey(key) !== (at?.value ?? 0) < 5.3e10
    })
    expect(late.map(({ truth }) => truth.samples.slice(-3))).toEqual([])
  })
})

const isRemissionKey = (key: string) =>
  (['CR', 'CRh', 'CRi'] as const).some((one) => one === key && isRemission(one))

describe('the person of 34 who stays in remission', () => {
  it('has 3 % blasts, 0.7 and 70 on day 36, which is CRh, and 1.6 and 160 two weeks later, which is CR', () => {
    const told = plots.filter(
      (plot) => plot.person === workedExample.person && plot.outcome === 'long-remission',
    )
    const exact = told.filter(({ rulings }) => rulings['first-marrow']?.key === 'CRh')
    const texts = exact.map((plot) => [
      rowOf(plot, 'Day 36, marrow')?.cells.map(({ text }) => text),
      rowOf(plot, 'Day 51, counts')?.cells.map(({ text }) => text),
      plot.rulings['second-counts']?.key,
    ])
    expect(texts.length).toBeGreaterThan(100)
    expect(new Set(texts.map((text) => JSON.stringify(text)))).toEqual(
      new Set([JSON.stringify([['0.7', '70', 'none', '3 %'], ['1.6', '160', 'none', '—'], 'CR'])]),
    )
  })
})
