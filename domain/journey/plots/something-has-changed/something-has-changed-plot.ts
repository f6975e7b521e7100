import { makeChance } from '../../../patient/chance/chance'
import type { ReportPanel, TablePanel } from '../../evidence-panel'
import type { DrawPlot } from '../../plot'
import { makeMarkerSeries } from '../solid/marker-series'
import { drawChangeMarker } from './change-marker'
import { type ChangePatient, changeVersion, drawChangePatient, earlierMonths } from './change-patient'
import { reportsOf } from './change-reports'
import { drawChangeSizes } from './change-sizes'
import { changeMoments, changeMonths, changeTruth, plannedMonths } from './change-story'
import { changeTraits } from './change-traits'
import { detourReports } from './detour-reports'
import { nextTestFor } from './next-test'
import { ruleChange } from './rule-change'

const cea = { name: 'CEA', unit: 'µg/L', limit: 5 } as const

/** Draws the person of {@link drawChangePatient} with what tests show, whichever of them are asked for. */
export const drawSomethingHasChangedPlot: DrawPlot = (seed) => {
  const patient = drawChangePatient(seed)
  const chance = makeChance('something-has-changed', changeVersion, seed, 'readings')
  const nextTest = nextTestFor(patient.cause)
  const months = changeMonths(patient, nextTest)
  const markers = patient.primary === 'bowel' ? drawChangeMarker(patient, months['first-result'], chance) : []
  const sizes = drawChangeSizes(patient, chance)
  const reports = reportsOf(patient.cause, { ...sizes, cea: markers.at(-1)?.value.toFixed(1) ?? '' })
  const ruling = ruleChange(patient)
  return {
    outcome: ruling.key === 'nothing' ? 'settled' : ruling.key,
    person: patient.person,
    traits: changeTraits(patient, { kind: ruling.key, nextTest, markers, sizes }, chance),
    figuresAt: () => ({}),
    moments: changeMoments(patient, months),
    panels: [
      ...(markers.length > 0 ? [makeMarkerSeries({ id: 'cea', title: 'CEA' }, cea, markers)] : []),
      lastTests(patient, sizes.oldMm),
      makeReport('first-report', 'First result', months['first-result'], reports.first),
      ...detourReports(nextTest, months.detour),
      makeReport('answer-report', 'The test that answers', months.answer, reports.answer),
    ],
    rulings: { 'what-is-it': ruling },
    measured: {},
    truth: changeTruth(patient, months),
  }
}

const makeReport = (id: string, title: string, month: number, lines: readonly string[]): ReportPanel => ({
  kind: 'report',
  id,
  title,
  month,
  lines,
})

function lastTests(patient: ChangePatient, oldMm: number): TablePanel {
  const { primary, changeMonth, cause } = patient
  const isNodule = cause === 'lung' || cause === 'lung-cancer'
  const nodule = `one nodule of ${oldMm} mm, too small to name; no other finding`
  const resultOf = (month: number) =>
    isNodule && month >= changeMonth - earlierMonths ? nodule : 'no sign of cancer'
  return {
    kind: 'table',
    id: 'last-tests',
    title: 'Planned tests so far',
    columns: [{ id: 'result', label: primary === 'breast' ? 'Mammogram' : 'CT chest and abdomen' }],
    rows: plannedMonths(patient).map((month) => ({
      month,
      label: `Month ${month}`,
      cells: [{ text: resultOf(month), flagged: false }],
    })),
  }
}
