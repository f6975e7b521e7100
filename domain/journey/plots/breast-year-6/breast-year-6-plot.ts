import { makeChance } from '../../../patient/chance/chance'
import type { TruthSeries } from '../../journey'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { type JudgedScan, judgeScans } from '../solid/judge-scans'
import { drawReaderNoise, readScans } from '../solid/read-scans'
import { scanFigures } from '../solid/scan-figures'
import { makeScansPanel, rulingAt } from '../solid/scans-panel'
import { ruleReturnExtent } from '../something-has-changed/return-extent'
import { type BreastPatient, breastVersion, drawBreastPatient } from './breast-patient'
import { makeMammograms, makeRibReport } from './breast-reports'
import { afterCall, drawRibPain, type RibPain, ribCancerMmAt } from './rib-pain'

const caseId = 'breast-year-6'
const benign = {
  joint:
    'Imaging found bone without a change and an irritated joint, which explains the pain: a benign finding',
  fracture:
    'The rib has a healing crack in thin bone and no sign of cancer, which explains the pain: a benign finding',
} as const

/**
 * Draws a woman of {@link drawBreastPatient} who has, in her sixth year, the pain of {@link drawRibPain}: what is behind
 * that pain is drawn for teaching, and where it is harmless her own course goes on as she was drawn.
 */
export const drawBreastYear6Plot: DrawPlot = (seed) => {
  const patient = drawBreastPatient(seed)
  const pain = drawRibPain(seed)
  const judged = judgeTreatment(pain, seed)
  const resultMonth = pain.painMonth + afterCall.result
  const mm = judged[0]?.reading.lesions[0]?.mm ?? Math.round(ribCancerMmAt(pain, resultMonth))
  const ruling = rulePain(pain)
  const kind = ruling.key
  return {
    outcome: kind,
    person: makeChance(caseId, breastVersion, seed, 'who').whole(0, 3),
    traits: traitsOf(patient, pain, kind, judged, seed),
    figuresAt: (month) => scanFigures(judged, [], month),
    moments: momentsOf(patient, pain),
    panels: [
      makeMammograms(pain.isMastectomy),
      makeRibReport(pain, resultMonth, mm),
      ...(judged.length > 0
        ? [makeScansPanel({ id: 'scans', title: 'CT under the new treatment' }, judged)]
        : []),
    ],
    rulings: {
      'what-is-it': ruling,
      ...(judged.length > 0 && {
        'response-at-four-months': rulingAt(judged, pain.painMonth + afterCall.later),
      }),
    },
    measured: {},
    truth: truthOf(pain, patient.group.startsWith('T1') ? 15 : 30),
  }
}

function rulePain({ cause }: RibPain): PlotRuling {
  if (cause === 'joint' || cause === 'fracture')
    return { key: 'benign', reason: benign[cause], scanMonth: null }
  const { extent, reason } = ruleReturnExtent('breast', cause === 'bone' ? 'bone' : 'chest-wall')
  return { key: extent, reason, scanMonth: null }
}

function judgeTreatment({ cause, lesion, painMonth }: RibPain, seed: number): readonly JudgedScan[] {
  if (cause !== 'bone' || lesion === null) return []
  const scans = [
    { month: painMonth + afterCall.result, label: 'Before treatment', week: 0 },
    { month: painMonth + afterCall.later, label: 'After twelve weeks', week: 14 },
  ]
  const noise = drawReaderNoise(scans.length, 1, makeChance(caseId, breastVersion, seed, 'readings'))
  return judgeScans(readScans([lesion], scans, noise))
}

const tumourTexts = { T1: 'up to 2 cm', T2: 'between 2 and 5 cm' } as const
const nodeTexts = { N0: 'no node', 'N1-3': 'one to three nodes', 'N4-9': 'four to nine nodes' } as const

function traitsOf(
  { group }: BreastPatient,
  pain: RibPain,
  kind: string,
  judged: readonly JudgedScan[],
  seed: number,
): Values {
  const chance = makeChance(caseId, breastVersion, seed, 'story')
  const nodes = group.endsWith('N0') ? 'N0' : group.endsWith('N1-3') ? 'N1-3' : 'N4-9'
  return {
    group,
    kind,
    cause: pain.cause,
    extent: kind,
    ending: kind === 'benign' ? 'benign' : 'back',
    surgery: pain.isMastectomy ? 'mastectomy' : 'conserving',
    tumourText: tumourTexts[group.startsWith('T1') ? 'T1' : 'T2'],
    nodesText: nodeTexts[nodes],
    breastText: pain.isMastectomy ? 'the other breast' : 'both breasts',
    response: judged[1]?.result?.overall ?? 'none',
    painMonth: `${pain.painMonth}`,
    painScore: `${chance.whole(3, 6)}`,
    side: chance.pick(['left', 'right']),
    sideEffect: chance.pick(['joints', 'flushes']),
    missedText: chance.pick(['Two or three', 'Three or four']),
  }
}

function momentsOf({ recurrenceMonth }: BreastPatient, pain: RibPain): Readonly<Record<string, number>> {
  const { painMonth, cause, wokeMonth, surfacedMonth } = pain
  const visits = {
    operation: 1,
    pain: painMonth,
    result: painMonth + afterCall.result,
    later: painMonth + afterCall.later,
  }
  if (wokeMonth === null || surfacedMonth === null)
    return { ...visits, ...(recurrenceMonth === null ? { cleared: 9 } : { 'sleeps-on': 9 }) }
  const start = painMonth + afterCall.treatment
  const treated = cause === 'bone' ? { treated: start } : { removed: start }
  return { ...visits, slept: 2, woke: wokeMonth, surfaced: surfacedMonth, ...treated }
}

/** The first tumour before its operation; then a nest that rests, or nothing that can be measured. */
function truthOf(pain: RibPain, firstMm: number): TruthSeries {
  const { painMonth } = pain
  const samples = Array.from({ length: Math.ceil(painMonth + afterCall.later) + 1 }, (_, month) => month)
  const mammograms = [12, 24, 36, 48, 60]
  const largest = (month: number) => (month < 1 ? firstMm : ribCancerMmAt(pain, month))
  return {
    label: 'Largest deposit of cancer',
    unit: 'mm',
    scale: 'root',
    samples: samples.map((month) => ({ month, value: Math.round(10 * largest(month)) / 10 })),
    limits: [{ label: 'Scans show from about 10 mm', value: 10 }],
    looks: [
      ...mammograms.map((month) => ({ month, seen: false, label: 'mammogram' })),
      { month: painMonth + afterCall.result, seen: pain.lesion !== null, label: 'CT for the pain' },
      ...(pain.cause === 'bone'
        ? [{ month: painMonth + afterCall.later, seen: true, label: 'CT under treatment' }]
        : []),
    ],
  }
}
