import { makeChance } from '../../../patient/chance/chance'
import { leukaemicShare } from '../../../patient/models/leukaemia-cells'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import {
  type AmlPatient,
  drawAmlPatient,
  isRemissionOrFree,
  lastMonth,
  protocol,
  returnsInStory,
} from './aml-patient'
import { amlTruth } from './aml-truth'
import { amlVersion } from './aml-version'
import { type Assessment, drawAssessments, isInRemission } from './assessments'
import { bloodTable, drawBloodRows, plateletSeries } from './blood-rows'
import { careCategoryOf } from './care-category'
import { leukaemicPct, log10At } from './cell-knots'
import { drawResidualDisease, type ResidualDisease, residualDiseasePanel } from './residual-disease-report'

/** Draws the person of {@link drawAmlPatient} with everything that tests show of them in five years. */
export const drawAmlPlot: DrawPlot = (seed) => {
  const patient = drawAmlPatient(seed)
  const chance = makeChance('aml', amlVersion, seed, 'readings')
  const atStart = log10At(patient.knots, 0) ?? 12
  const pretreatmentPct = Math.round(100 * leukaemicShare(atStart) + 1)
  const assessments = drawAssessments(patient, pretreatmentPct, chance)
  const moments = momentsOf(patient, chance.whole(15, 30))
  const mrdMarrow = isRemissionOrFree(patient.firstResponse)
    ? protocol.firstMarrowMonth
    : protocol.landmarkMonth
  const residual =
    moments.mrd === undefined ? null : drawResidualDisease(leukaemicPct(patient.knots, mrdMarrow), chance)
  const isDonorFound = chance.happens(0.6)
  const rows = drawBloodRows(
    assessments,
    pretreatmentPct,
    {
      treatmentEnd: patient.treatmentEndMonth,
      lowPlatelets: moments['low-platelets'] ?? null,
      relapse: moments.relapse ?? null,
    },
    chance,
  )
  const valuesAt = (month: number): Values => figuresAt(rows, assessments, month)
  const mrdPanel = residual ? [residualDiseasePanel(residual, moments.mrd ?? 0)] : []
  return {
    outcome: outcomeOf(patient),
    person: patient.person,
    traits: {
      ...traitsOf(patient, residual, pretreatmentPct),
      consolidation: consolidationOf(patient, residual, isDonorFound),
    },
    figuresAt: valuesAt,
    moments,
    panels: [bloodTable(rows), plateletSeries(rows), ...mrdPanel],
    rulings: rulingsOf(assessments, residual),
    measured: {},
    truth: amlTruth(patient, assessments, residual, moments.end ?? lastMonth),
  }
}

function outcomeOf(patient: AmlPatient): string {
  if (patient.remissionMonth === null) return 'changed-treatment'
  if (!returnsInStory(patient)) return 'long-remission'
  return patient.answersChange ? 'second-remission' : 'relapse-under-treatment'
}

/** Months by name; what does not happen to this person is left out. */
function momentsOf(patient: AmlPatient, lowPlatelets: number): Readonly<Record<string, number>> {
  const { firstResponse, remissionMonth, treatmentEndMonth, relapseMonth, changeCheckMonth, knots } = patient
  const early = { 'first-marrow': protocol.firstMarrowMonth }
  const second = isRemissionOrFree(firstResponse)
    ? { 'second-look': protocol.secondLookMonth, mrd: protocol.secondLookMonth + 0.1 }
    : {
        landmark: protocol.landmarkMonth,
        ...(remissionMonth !== null && { mrd: protocol.landmarkMonth + 0.3 }),
      }
  const end = treatmentEndMonth === null ? {} : { 'treatment-end': treatmentEndMonth }
  const base = { ...early, ...second, ...end }
  const changed = changeCheckMonth ?? 0
  if (remissionMonth === null)
    return { ...base, 'change-check': changed, 'next-plan': changed + 0.4, end: changed + 0.4 }
  if (!returnsInStory(patient) || relapseMonth === null)
    return {
      ...base,
      'year-one': 12,
      'low-platelets': lowPlatelets,
      repeat: lowPlatelets + 0.3,
      'five-years': lastMonth,
      end: lastMonth,
    }
  const wakes = knots.at(-3)?.month ?? relapseMonth
  const back = { wakes, relapse: relapseMonth, 'marrow-again': relapseMonth + 0.1 }
  return { ...base, ...back, 'change-check': changed, 'next-plan': changed + 0.4, end: changed + 0.4 }
}

function traitsOf(patient: AmlPatient, residual: ResidualDisease | null, pretreatmentPct: number): Values {
  const { firstResponse, person, answersChange, treatmentEndMonth, knots } = patient
  const rest =
    treatmentEndMonth === null ? 'none' : log10At(knots, treatmentEndMonth) === null ? 'cleared' : 'rests'
  return {
    who: `${person}`,
    firstResponse,
    firstGroup: isRemissionOrFree(firstResponse) ? 'clear' : 'seen',
    remits: `${patient.remissionMonth !== null}`,
    returns: `${returnsInStory(patient)}`,
    answers: `${answersChange}`,
    rest,
    mrd: residual?.ruling.key ?? 'unknown',
    mrdText: residual?.text ?? '',
    blastsBefore: `${pretreatmentPct}`,
  }
}

/** With residual disease a transplant ends consolidation where a donor fits; without it, drugs alone in this story. */
function consolidationOf(
  patient: AmlPatient,
  residual: ResidualDisease | null,
  isDonorFound: boolean,
): string {
  if (patient.remissionMonth === null) return 'none'
  if (residual?.ruling.key !== 'positive') return 'drugs'
  return isDonorFound ? 'transplant' : 'searching'
}

function rulingsOf(
  assessments: readonly Assessment[],
  residual: ResidualDisease | null,
): Readonly<Record<string, PlotRuling>> {
  const marrows = assessments.map(({ decisionId, ruling }) => [
    decisionId,
    { key: keyOf(decisionId, ruling.category), reason: ruling.reason, scanMonth: null },
  ])
  return Object.fromEntries([...marrows, ...(residual ? [['mrd-reading', residual.ruling]] : [])])
}

/** At the landmark the case brings its own options, whose ids are in small letters. */
const keyOf = (decisionId: string, category: string): string =>
  decisionId === 'landmark-marrow' ? category.toLowerCase() : category

/** Counts of the last blood test by this month, and the category of the last assessment for the statechart. */
function figuresAt(
  rows: ReturnType<typeof drawBloodRows>,
  assessments: readonly Assessment[],
  month: number,
): Values {
  const row = rows.findLast((one) => one.month <= month)
  const last = assessments.findLast((one) => one.month <= month)
  const years = Math.floor(month / 12)
  return {
    month: `${Math.floor(month)}`,
    yearsOn: years === 1 ? 'one year' : `${years} years`,
    anc: row?.anc.toFixed(1) ?? '',
    platelets: `${row?.platelets ?? ''}`,
    blasts: `${last?.reading.bmBlastsPct ?? ''}`,
    bloodBlasts: `${row?.bloodBlasts ?? false}`,
    eln: last?.ruling.category ?? 'none',
    inRemission: `${last ? isInRemission(last) : false}`,
    category: last ? careCategoryOf(last.ruling.category) : 'NE',
  }
}
