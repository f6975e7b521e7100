import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { TruthSeries } from '../../journey'
import type { Patient } from './draw-patient'
import { scanLabel } from './lay-out-panels'
import { isNode } from './target'

/** What was there between the scans: the sum of the targets, the largest mass, or a lesion that nobody knew of. */
export function tellHiddenTruth(patient: Patient): TruthSeries {
  const { schedule, kind } = patient
  const samples = sampleMonths(patient).map((month) => ({ month, value: hiddenMm(patient, month) }))
  const looks = schedule.scanMonths.map((month, scan) => ({ month, ...lookAt(patient, scan) }))
  return {
    ...names[kind === 'new-lesion' || kind === 'complete' ? kind : 'sum'],
    unit: 'mm',
    scale: 'root',
    samples,
    limits: limitsOf(patient),
    marks: marksOf(patient),
    looks,
  }
}

const names = {
  sum: { label: 'Targets added up, as they really were' },
  complete: { label: 'Largest mass, as it really was' },
  'new-lesion': { label: 'The lesion that nobody knew of' },
} as const

export const samplesPerMonth = 4

export function sampleMonths({ schedule }: Patient): readonly number[] {
  const count = Math.ceil(samplesPerMonth * schedule.talkMonth) + 1
  return Array.from({ length: count }, (_, place) => place / samplesPerMonth)
}

function hiddenMm(patient: Patient, month: number): number {
  if (patient.newLesion) return diameterMmAt(patient.newLesion, month)
  return patient.kind === 'complete' ? largestMassMm(patient, month) : sumMm(patient, month)
}

/** In whole tenths, so that the sum has no rest of its own. */
export function sumMm({ targets }: Patient, month: number): number {
  return targets.reduce((sum, { course }) => sum + Math.round(10 * diameterMmAt(course, month)), 0) / 10
}

export function largestMassMm({ targets }: Patient, month: number): number {
  const masses = targets.filter(({ site }) => !isNode(site))
  return Math.max(...masses.map(({ course }) => diameterMmAt(course, month)))
}

/** From here a CT finds a lesion that nobody looks for; down to there it still sees a known one. */
export const foundMm = 10
export const lostMm = 5

function limitsOf({ kind }: Patient): TruthSeries['limits'] {
  if (kind === 'new-lesion') return [{ label: 'found by CT from here', value: foundMm }]
  if (kind === 'complete')
    return [
      { label: 'measured from here', value: foundMm },
      { label: 'seen from here', value: lostMm },
    ]
  return []
}

/** The sums that the rules compare with: a partial response at or under the one, progression at or over the other. */
function marksOf({ kind, scans, visits }: Patient): TruthSeries['limits'] {
  if (kind === 'new-lesion' || kind === 'complete') return []
  const baseline = (scans.targets[0] ?? []).reduce((sum, { mm }) => sum + mm, 0)
  const nadir = visits.at(-1)?.nadirMm ?? baseline
  return [
    { label: '30 % under baseline', value: (7 * baseline) / 10 },
    { label: '20 % and 5 mm over nadir', value: Math.max((6 * nadir) / 5, nadir + 5) },
  ]
}

function lookAt({ kind, scans, visits, targets }: Patient, scan: number): { seen: boolean; label: string } {
  if (kind === 'new-lesion') {
    const found = scans.newLesions[scan]?.found ?? false
    const seen = found !== false
    return {
      seen,
      label: `${scanLabel(scan)}: ${found === true ? 'found' : seen ? 'doubtful' : 'nothing to see'}`,
    }
  }
  const readings = scans.targets[scan] ?? []
  if (kind === 'complete') {
    const seen = readings.some(({ state }, place) => {
      const site = targets[place]?.site
      return site && !isNode(site) && (state === 'measured' || state === 'faint')
    })
    return { seen, label: `${scanLabel(scan)}: ${seen ? 'masses seen' : 'no mass seen'}` }
  }
  const sum = visits[scan - 1]?.sumMm
  const reported = scan === 0 ? readings.reduce((total, { mm }) => total + mm, 0) : sum
  return { seen: true, label: `${scanLabel(scan)}: ${reported === null ? 'no sum' : `${reported} mm`}` }
}
