import { makeChance } from '../../../patient/chance/chance'
import { readLesion } from '../../../patient/measures/ct-reader'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { ReportPanel } from '../../evidence-panel'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { type JudgedScan, judgeScans } from '../solid/judge-scans'
import { type MarkerValue, makeMarkerSeries, raisedBy } from '../solid/marker-series'
import { readScans } from '../solid/read-scans'
import { keepByMonth, scanFigures } from '../solid/scan-figures'
import { makeScansPanel, rulingAt } from '../solid/scans-panel'
import { makeTruthSeries } from '../solid/truth-series'
import { namedLesions, noiseOf, plannedScans } from './bowel-liver-lesions'
import { bowelLiverTraits, outcomeOf } from './bowel-liver-traits'
import { ceaLimit } from './care-chart'
import { caseId, caseVersion, drawBowelLiverPatient } from './draw-patient'
import { type BowelLiverCare, followBowelLiver } from './follow-care'
import { slots } from './lesion-courses'
import { careMoments, type Moments } from './plot-moments'
import { truthMoments } from './truth-moments'

const cea = { name: 'CEA', unit: 'µg/L', limit: ceaLimit } as const

/** Bowel cancer with spread to the liver, from the first scan through what care and chance make of it. */
export const drawBowelLiverPlot: DrawPlot = (seed) => {
  const care = followBowelLiver(drawBowelLiverPatient(seed))
  const named = namedLesions(care)
  const lesions = named.map(({ lesion }) => lesion)
  const readings = readScans(lesions, plannedScans(care), (scan, index) =>
    noiseOf(care, scan, named[index]?.slot ?? 0),
  )
  const bloods = care.chart.bloodMonths.map((month, place) => ({
    month,
    value: care.chart.bloodValues[place] ?? 0,
  }))
  const judged = judgeScans(readings, raisedBy(cea, bloods))
  const moments = careMoments(care)
  return {
    outcome: outcomeOf(care),
    person: care.patient.person,
    traits: bowelLiverTraits(care),
    figuresAt: keepByMonth((month) => figuresAt(judged, bloods, month)),
    moments: { ...moments, ...truthMoments(care, lesions) },
    panels: [
      makeScansPanel({ id: 'ct', title: 'CT of chest, abdomen and pelvis' }, judged),
      makeMarkerSeries({ id: 'cea', title: 'CEA in the blood' }, cea, bloods),
      ...broughtForward(care),
    ],
    rulings: rulingsOf(judged, moments),
    measured: {},
    truth: makeTruthSeries(lesions, readings, care.endMonth),
  }
}

function figuresAt(judged: readonly JudgedScan[], bloods: readonly MarkerValue[], month: number): Values {
  const figures = scanFigures(judged, bloods, month)
  const last = judged.findLast(({ reading }) => reading.month <= month)
  const left =
    last?.reading.lesions.filter(({ lesion, mm }) => lesion.kind === 'nonnode' && mm > 0).length ?? 0
  const node = last?.reading.lesions.find(({ lesion }) => lesion.kind === 'node')?.mm
  const direction = (last?.result?.changeFromBaselinePct ?? 0) <= 0 ? 'under' : 'over'
  return {
    ...figures,
    month: `${Math.floor(month)}`,
    direction,
    nothingInLiver: `${left === 0}`,
    ...(node !== undefined && { node: `${node}` }),
    ceaRaised: `${Number(figures.marker ?? 0) > ceaLimit}`,
    rises: `${(last?.result?.changeFromNadirPct ?? 0) > 0}`,
  }
}

const classified = {
  'week-16-category': 'week-16',
  'week-24-category': 'week-24',
  'new-line-first-category': 'new-line-first',
  'new-line-second-category': 'new-line-second',
  'month-12-category': 'month-12',
  'month-18-category': 'month-18-growth',
  'month-24-category': 'month-24',
  'after-change-category': 'after-change',
} as const

function rulingsOf(judged: readonly JudgedScan[], moments: Moments): Record<string, PlotRuling> {
  const later = Object.entries(classified).flatMap(([decision, moment]) => {
    const month = moments[moment]
    return month === undefined ? [] : [[decision, rulingAt(judged, month)] as const]
  })
  return { 'week-8-category': rulingAt(judged, 3), ...Object.fromEntries(later) }
}

/** For those who ask for a CT on the first raised value: what it shows that week. The disease is the same for all. */
function broughtForward({ patient, chart, followUp }: BowelLiverCare): ReportPanel[] {
  const raisedAt = followUp?.raisedAt ?? null
  if (raisedAt === null) return []
  const course = chart.courses[slots.returning]
  const trueMm = course ? diameterMmAt(course, raisedAt) : 0
  const noise = makeChance(caseId, caseVersion, patient.seed, 'brought-forward').normal(0, 1)
  const report = readLesion({ trueMm, kind: 'nonnode', known: false }, noise)
  const finding = report
    ? `One lesion of ${report.mm} mm in segment ${patient.returnSegment} of the liver that was not there before.`
    : 'No lesion in the liver, the lungs or the abdomen. What is smaller than about 10 mm would not show.'
  return [
    {
      id: 'ct-brought-forward',
      title: 'CT, brought forward',
      kind: 'report',
      month: raisedAt,
      when: [{ decision: 'raised-marker', options: ['scan-at-once'] }],
      lines: [finding, 'The second CEA is still to come.'],
    },
  ]
}
