import type { Chance } from '../../../patient/chance/chance'
import { measureMarker } from '../../../patient/measures/tumour-marker'
import type { EvidencePanel, SeriesPanel, TablePanel } from '../../evidence-panel'
import type { Values } from '../../plot'
import { effectReport, falseAlarm } from './event-reports'
import { finding } from './finding'
import { reportOf } from './report-of'
import type { Survivor } from './survivor'

export function followUpPanels(survivor: Survivor, figures: Values, chance: Chance): EvidencePanel[] {
  const { cancer, months } = survivor
  const regular = {
    breast: () => [mammograms(survivor)],
    bowel: () => [ceaSeries(survivor, chance), ctTable(survivor), colonoscopy],
    hodgkin: () => [tshSeries(survivor, figures, chance)],
  }[cancer]()
  return [
    ...regular,
    { ...falseAlarm(survivor), when: [{ decision: 'to-be-sure', options: ['order-it'] }] },
    { ...effectReport(survivor, figures), when: [{ decision: 'effect-first' }] },
    reportOf(months.result, 'result', 'Report of the biopsy', finding(survivor).lines),
  ]
}

const colonoscopy = reportOf(13, 'colonoscopy', 'Colonoscopy, one year after the operation', [
  'Seen as far as the join and the whole rest of the bowel: no growth, no polyp.',
  'Next one in five years, if nothing changes.',
])

function imageTable(
  id: string,
  title: string,
  clear: string,
  rows: readonly (readonly [number, string])[],
): TablePanel {
  return {
    kind: 'table',
    id,
    title,
    columns: [{ id: 'finding', label: 'Finding' }],
    rows: rows.map(([month, label]) => ({ month, label, cells: [{ text: clear, flagged: false }] })),
  }
}

const upTo = ({ months, fate }: Survivor, rows: readonly (readonly [number, string])[]) =>
  rows.filter(([month]) => fate === 'quiet' || month < months.symptom)

const mammograms = (survivor: Survivor): TablePanel =>
  imageTable(
    'mammograms',
    'Mammogram of both breasts',
    'no suspicious change',
    upTo(survivor, [
      [12, 'Year 1'],
      [25, 'Year 2, a month late'],
      [36, 'Year 3'],
      [48, 'Year 4'],
      [60, 'Year 5'],
    ]),
  )

const ctTable = (survivor: Survivor): TablePanel =>
  imageTable(
    'ct',
    'CT of chest and abdomen',
    'nothing new',
    upTo(survivor, [
      [12, 'Year 1'],
      [25, 'Year 2, a month late'],
      [36, 'Year 3'],
    ]),
  )

const clip = (chance: Chance) => Math.max(-2, Math.min(2, chance.normal(0, 1)))

/** A level of its own for each person, under the limit throughout: what grows in the bowel wall here sheds little. */
function ceaSeries({ months }: Survivor, chance: Chance): SeriesPanel {
  const host = chance.between(1.2, 3.4)
  const regular = [9, 13, 17, 25, 30, 36, 42, 48, 54, 60]
  const values = [...regular, months.result].toSorted((a, b) => a - b)
  return {
    kind: 'series',
    id: 'cea',
    title: 'CEA, always from the same laboratory',
    name: 'CEA',
    unit: 'µg/L',
    scale: 'linear',
    lines: [{ label: 'limit', value: 5 }],
    points: values.map((month) => {
      const value = measureMarker(host, clip(chance))
      return { month, value, text: value.toFixed(1), flagged: value > 5 }
    }),
  }
}

/** TSH varies by about a sixth of its level from one visit to the next; illustrative. */
function tshSeries({ effect, months }: Survivor, figures: Values, chance: Chance): SeriesPanel {
  const level = chance.between(1.2, 2.3)
  const found = { month: months.effect, value: Number(figures.tsh) }
  const points = [9, 13, 25, 36, 48, 60].map((month) => ({
    month,
    value: measureMarker(level, clip(chance), 16),
  }))
  const all = effect === 'thyroid' ? [...points, found].toSorted((a, b) => a.month - b.month) : points
  return {
    kind: 'series',
    id: 'tsh',
    title: 'TSH, since the neck was irradiated',
    name: 'TSH',
    unit: 'mU/L',
    scale: 'linear',
    lines: [{ label: 'limit', value: 4 }],
    points: all.map(({ month, value }) => ({ month, value, text: value.toFixed(1), flagged: value > 4 })),
  }
}
