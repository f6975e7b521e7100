import { makeChance } from '../../../patient/chance/chance'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import type { JudgedScan } from '../solid/judge-scans'
import { type MarkerValue, makeMarkerSeries } from '../solid/marker-series'
import { scanFigures } from '../solid/scan-figures'
import { makeScansPanel, rulingAt } from '../solid/scans-panel'
import type { SolidLesion } from '../solid/solid-lesion'
import { drawBowelCea } from './bowel-cea'
import { listLooks, makeFindingReport, makeLooksPanel } from './bowel-follow-up'
import { afterFinding, drawBowelLesions } from './bowel-lesions'
import { bowelMoments } from './bowel-moments'
import { type BowelReturn, bowelVersion, drawBowelPatient } from './bowel-patient'
import { drawBowelStory } from './bowel-story'
import { bowelOutcome, bowelTraits } from './bowel-traits'
import { bowelTruth } from './bowel-truth'
import { ruleBowelReturn } from './rule-bowel-return'
import { judgeSecondTreatment, laterLooks } from './second-treatment'

const cea = { name: 'CEA', unit: 'µg/L', limit: 5 } as const

/** Draws the person of {@link drawBowelPatient} with what the tests of five years show. */
export const drawBowelStage3Plot: DrawPlot = (seed) => {
  const patient = drawBowelPatient(seed)
  const chance = makeChance('bowel-stage-3', bowelVersion, seed, 'readings')
  const { back } = patient
  const story = drawBowelStory(back !== null, chance)
  const lesions = back ? drawBowelLesions(back, chance) : []
  const judged = back ? judgeSecondTreatment(back, lesions, chance) : []
  const values = drawBowelCea(patient, lesions, laterLooks(back), chance)
  const moments = bowelMoments(patient, story, judged)
  const looks = listLooks(back)
  const largestMm = back ? foundMm(back, lesions, judged) : 0
  return {
    outcome: bowelOutcome(patient, judged),
    person: patient.person,
    traits: { ...story.traits, ...bowelTraits(patient, lesions, judged, values, largestMm) },
    figuresAt: (month) => figuresAt(judged, values, month),
    moments,
    panels: [
      makeMarkerSeries({ id: 'cea', title: 'CEA' }, cea, values),
      makeLooksPanel(looks),
      ...(back ? makeFindingReport(back, largestMm) : []),
      ...(judged.length > 0
        ? [makeScansPanel({ id: 'scans', title: 'CT under the new treatment' }, judged)]
        : []),
    ],
    rulings: rulingsOf(back, judged),
    measured: {},
    truth: bowelTruth(patient, lesions, looks, Math.max(...Object.values(moments))),
  }
}

/** The largest size in the report of the finding. */
function foundMm(back: BowelReturn, lesions: readonly SolidLesion[], judged: readonly JudgedScan[]): number {
  const reported = judged[0]?.reading.lesions.map(({ mm }) => mm)
  return Math.max(
    ...(reported ?? lesions.map(({ course }) => Math.round(diameterMmAt(course, back.foundMonth)))),
  )
}

function figuresAt(judged: readonly JudgedScan[], values: readonly MarkerValue[], month: number): Values {
  const latest = values.findLast((one) => one.month <= month)?.value ?? values[0]?.value ?? 0
  return { ...scanFigures(judged, values, month), cea: latest.toFixed(1) }
}

function rulingsOf(
  back: BowelReturn | null,
  judged: readonly JudgedScan[],
): Readonly<Record<string, PlotRuling>> {
  if (!back) return {}
  const { extent, reason } = ruleBowelReturn(back)
  const kind = { 'kind-of-return': { key: extent, reason, scanMonth: null } }
  if (judged.length === 0) return kind
  const at = (months: number) => rulingAt(judged, back.foundMonth + months)
  return {
    ...kind,
    'first-response': at(afterFinding.firstScan),
    'second-response': at(afterFinding.secondScan),
  }
}
