import { makeChance } from '../../../patient/chance/chance'
import type { TablePanel } from '../../evidence-panel'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { type JudgedScan, judgeScans } from '../solid/judge-scans'
import { type CtReading, drawReaderNoise, type PlannedScan, readScans } from '../solid/read-scans'
import { keepByMonth, scanFigures } from '../solid/scan-figures'
import { makeScansPanel, rulingAt } from '../solid/scans-panel'
import type { SolidLesion } from '../solid/solid-lesion'
import { largestMmAt, makeTruthSeries } from '../solid/truth-series'
import { caseId, caseVersion, drawLungPatient, type LungPatient, lungLesions } from './draw-lung-patient'
import { wordsOfLungPerson } from './lung-people-words'

const firstPlan: readonly PlannedScan[] = [
  { month: 1, label: 'Baseline', week: 0 },
  { month: 3, label: 'Week 9', week: 9 },
  { month: 5, label: 'Week 18', week: 18 },
  { month: 9, label: 'Week 35', week: 35 },
  { month: 14, label: 'Week 56', week: 56 },
]
const lesionSlots = 4

/** Lung cancer that has spread, on treatment: mostly held, sometimes smaller, sometimes growing after months. */
export const drawLungStage4Plot: DrawPlot = (seed) => {
  const patient = drawLungPatient(seed)
  const noise = drawReaderNoise(
    firstPlan.length + 1,
    lesionSlots,
    makeChance(caseId, caseVersion, seed, 'readers'),
  )
  const read = (lesions: readonly SolidLesion[], plan: readonly PlannedScan[]) =>
    judgeScans(breakOff(patient, readScans(lesions, plan, noise)))
  const untilGrowth = read(lungLesions(patient, null), firstPlan)
  const grewAt = untilGrowth.find(({ result }) => result?.overall === 'PD')?.reading.month ?? null
  const lesions = lungLesions(patient, grewAt)
  const judged = grewAt === null ? untilGrowth : read(lesions, planAfter(grewAt))
  const endMonth = grewAt === null ? 14 : grewAt + 2
  return {
    outcome: outcomeOf(judged, grewAt),
    person: patient.person,
    traits: { ...traitsOf(patient, judged, grewAt), shrinksOn: `${shrinksOn(lesions, grewAt)}` },
    figuresAt: keepByMonth((month) => figuresAt(judged, month)),
    moments: { ...moments(grewAt), ...truthMoments(lesions, grewAt, endMonth) },
    panels: [
      makeScansPanel({ id: 'ct', title: 'CT of chest and abdomen' }, judged),
      describeDays(patient, lesions, endMonth),
    ],
    rulings: rulings(judged, grewAt),
    measured: {},
    truth: makeTruthSeries(
      lesions,
      judged.map(({ reading }) => reading),
      endMonth,
    ),
  }
}

const brokenOffMonth = 3

/** What a scan that was broken off does not show is missing from it, and missing is not zero. */
function breakOff({ firstScanBrokenOff }: LungPatient, readings: readonly CtReading[]): readonly CtReading[] {
  if (!firstScanBrokenOff) return readings
  return readings.map((reading) =>
    reading.month === brokenOffMonth
      ? { ...reading, lesions: reading.lesions.filter(({ lesion }) => lesion.organ !== 'adrenal') }
      : reading,
  )
}

function planAfter(grewAt: number): readonly PlannedScan[] {
  const before = firstPlan.filter(({ month }) => month <= grewAt)
  return [
    ...before.map((scan) => (scan.month === grewAt ? { ...scan, startsLine: true } : scan)),
    { month: grewAt + 2, label: `Month ${grewAt + 2}`, week: 9 },
  ]
}

function outcomeOf(judged: readonly JudgedScan[], grewAt: number | null): string {
  if (grewAt !== null) return 'growth-and-change'
  const hadPartial = judged.some(({ result }) => result?.overall === 'PR' || result?.overall === 'CR')
  return hadPartial ? 'smaller-then-stable' : 'stable-long'
}

/** Whether the cancer went on shrinking by a fifth or more after the second scan. */
function shrinksOn(lesions: readonly SolidLesion[], grewAt: number | null): boolean {
  return grewAt !== 5 && 5 * largestMmAt(lesions, 9) <= 4 * largestMmAt(lesions, 5)
}

function traitsOf(patient: LungPatient, judged: readonly JudgedScan[], grewAt: number | null): Values {
  const grown = judged.find(({ reading }) => reading.month === grewAt)
  const isNew = grown?.reading.lesions.some(({ state }) => state === 'new') ?? false
  return {
    ...wordsOfLungPerson(patient.person),
    coughCause: patient.coughCause,
    brokenOff: `${patient.firstScanBrokenOff}`,
    grew: grewAt === null ? 'never' : `${grewAt}`,
    growthKind: isNew ? 'new' : 'sum',
    lastCategory: judged.at(-1)?.result?.overall ?? 'none',
  }
}

function figuresAt(judged: readonly JudgedScan[], month: number): Values {
  const last = judged.findLast(({ reading }) => reading.month <= month)
  const isUnder = (last?.result?.changeFromBaselinePct ?? 0) <= 0
  return {
    ...scanFigures(judged, [], month),
    month: `${Math.floor(month)}`,
    direction: isUnder ? 'under' : 'over',
    rises: `${(last?.result?.changeFromNadirPct ?? 0) > 0}`,
  }
}

function moments(grewAt: number | null): Record<string, number> {
  if (grewAt === null) return { 'scan-9': 9, 'scan-14': 14, family: 6, break: 9.5, maintaining: 5.25 }
  return {
    ...(grewAt >= 9 && { 'scan-9': 9, family: 6, maintaining: 5.25 }),
    ...(grewAt >= 14 && { 'scan-14': 14, break: 9.5 }),
    grown: grewAt + 0.25,
    ...(grewAt < 9 && { 'family-late': grewAt + 1 }),
    'after-change': grewAt + 2,
  }
}

function truthMoments(lesions: readonly SolidLesion[], grewAt: number | null, endMonth: number) {
  if (grewAt === null) return { shrank: 2, steadied: 5.1 }
  const before = grewAt > 5 ? { shrank: 2, steadied: 5.1 } : { shrank: 2 }
  const shrinks = largestMmAt(lesions, endMonth) < largestMmAt(lesions, grewAt)
  const grew = { ...before, woke: grewAt - 1, surfaced: grewAt - 0.5 }
  return shrinks ? { ...grew, 'shrank-again': grewAt + 1 } : grew
}

function rulings(judged: readonly JudgedScan[], grewAt: number | null): Record<string, PlotRuling> {
  const planned = {
    'week-9-category': 3,
    'week-9-broken-category': 3,
    'week-18-category': 5,
    'week-35-category': 9,
    'week-56-category': 14,
  }
  const met = Object.entries(planned).filter(([, month]) => grewAt === null || month <= grewAt)
  const later = grewAt === null ? {} : { 'after-change-scan': rulingAt(judged, grewAt + 2) }
  return {
    ...Object.fromEntries(met.map(([decision, month]) => [decision, rulingAt(judged, month)])),
    ...later,
  }
}

const dayMonths = [1, 2, 3, 5, 6, 9, 14] as const

/** Weight and how far the person walks: tired by treatment, worn by a tumour that grows. Illustrative. */
function describeDays(
  { seed, weightKg, walkMinutes }: LungPatient,
  lesions: readonly SolidLesion[],
  endMonth: number,
): TablePanel {
  const chance = makeChance(caseId, caseVersion, seed, 'days')
  const months = [...dayMonths.filter((month) => month < endMonth), endMonth]
  const atStart = largestMmAt(lesions, 1)
  const rows = months.map((month) => {
    const size = largestMmAt(lesions, month) / atStart
    const tired = month > 1 && month < 5 ? 0.9 : 1
    const weight = Math.round(weightKg * (1 - (month > 1 ? 0.02 : 0)) + chance.normal(0, 0.7))
    const walk = Math.max(5, Math.round(walkMinutes * tired * (1.3 - 0.3 * size) + chance.normal(0, 1.2)))
    return { month, weight, walk }
  })
  return {
    id: 'days',
    title: 'How the days go',
    kind: 'table',
    columns: [
      { id: 'weight', label: 'Weight' },
      { id: 'walk', label: 'Walks without a stop' },
    ],
    rows: rows.map(({ month, weight, walk }) => ({
      month,
      label: `Month ${month}`,
      cells: [
        { text: `${weight} kg`, flagged: false },
        { text: `${walk} min`, flagged: month > 1 && walk < 0.7 * walkMinutes },
      ],
    })),
  }
}
