import { type Chance, makeChance } from '../../../patient/chance/chance'
import { readLesion } from '../../../patient/measures/ct-reader'
import { benignRiseAt, measureMarker } from '../../../patient/measures/tumour-marker'
import { ballVolumeCm3 } from '../../../patient/models/ball-volume'
import { diameterMmAt, type LesionCourse } from '../../../patient/models/tumour-size'
import type { ResponseCategory } from '../../journey-event'
import { type BowelLiverPatient, caseId, caseVersion } from './draw-patient'
import { type CareSoFar, lesionCourses, slotCount, slots } from './lesion-courses'

export const ceaLimit = 5
export const notReported = -1
const normalNodeMm = 10
const neverSized = -1

/**
 * What tests have shown so far, in plain rows so that a hundred thousand charts can be written in a moment. `scanMm` and
 * `scanNoise` hold `slotCount` numbers a scan; `notReported` where the report does not mention a lesion. `startsLine`: a
 * new treatment is judged from this scan on.
 */
export type CareChart = {
  readonly patient: BowelLiverPatient
  readonly scanMonths: number[]
  readonly scanWeeks: (number | null)[]
  readonly scanStartsLine: boolean[]
  readonly scanMm: number[]
  readonly scanNoise: number[]
  readonly categories: (ResponseCategory | null)[]
  readonly bloodMonths: number[]
  readonly bloodValues: number[]
  /** The luck of readers and laboratory, in the order in which the tests are done. */
  readonly tests: Chance
  readonly known: boolean[]
  /** True sizes in mm of `sizedMonth`, by slot: a CT and a blood test of one day ask for the same. */
  readonly sizesMm: number[]
  sizedMonth: number
  care: CareSoFar
  courses: readonly (LesionCourse | null)[]
  falseRiseCounts: boolean
}

export function openChart(patient: BowelLiverPatient): CareChart {
  const care: CareSoFar = {
    phases: [{ ...patient.lines[0], fromMonth: 1, line: 0 }],
    operatedAt: null,
    returning: null,
    secondOperationAt: null,
    returnTreatedFrom: null,
  }
  return {
    patient,
    scanMonths: [],
    scanWeeks: [],
    scanStartsLine: [],
    scanMm: [],
    scanNoise: [],
    categories: [],
    bloodMonths: [],
    bloodValues: [],
    tests: makeChance(caseId, caseVersion, patient.seed, 'readings'),
    known: [true, true, true, false, false],
    sizesMm: [0, 0, 0, 0, 0],
    sizedMonth: neverSized,
    care,
    courses: lesionCourses(patient, care),
    falseRiseCounts: false,
  }
}

export function changeCare(chart: CareChart, change: Partial<CareSoFar>): void {
  chart.care = { ...chart.care, ...change }
  chart.courses = lesionCourses(chart.patient, chart.care)
  chart.sizedMonth = neverSized
}

function sizeAll(chart: CareChart, month: number): void {
  if (chart.sizedMonth === month) return
  chart.sizedMonth = month
  for (let slot = 0; slot < slotCount; slot += 1) {
    const course = chart.courses[slot]
    chart.sizesMm[slot] = course ? diameterMmAt(course, month) : 0
  }
}

const isRemoved = (course: LesionCourse, month: number) =>
  course.removedAtMonth !== undefined && month >= course.removedAtMonth

/** Takes one CT of chest, abdomen and pelvis; with a week it is judged by the caller. */
export function takeScan(chart: CareChart, month: number, week: number | null): void {
  chart.scanMonths.push(month)
  chart.scanWeeks.push(week)
  chart.scanStartsLine.push(false)
  chart.categories.push(null)
  sizeAll(chart, month)
  for (let slot = 0; slot < slotCount; slot += 1) {
    const course = chart.courses[slot]
    const isThere = course !== undefined && course !== null && !isRemoved(course, month)
    const noise = isThere ? chart.tests.normal(0, 1) : 0
    chart.scanNoise.push(noise)
    chart.scanMm.push(isThere ? readSlot(chart, slot, noise) : chart.known[slot] ? 0 : notReported)
  }
}

function readSlot({ sizesMm, known }: CareChart, slot: number, noise: number): number {
  const truth = {
    trueMm: sizesMm[slot] ?? 0,
    kind: slot === slots.node ? 'node' : 'nonnode',
    known: known[slot] ?? false,
  } as const
  const report = readLesion(truth, noise)
  if (!report) return notReported
  known[slot] = true
  return report.mm
}

/** What the report of a scan says of one lesion; `scan` from 0. */
export const shownMm = ({ scanMm }: CareChart, scan: number, slot: number): number =>
  scanMm[scan * slotCount + slot] ?? notReported

/** Takes blood for CEA, in µg/L. */
export function takeBlood(chart: CareChart, month: number): number {
  const { patient, tests, falseRiseCounts } = chart
  let level = patient.hostCea
  sizeAll(chart, month)
  for (let slot = 0; slot < slotCount; slot += 1) {
    const mm = chart.sizesMm[slot] ?? 0
    if (mm === 0 || (slot === slots.node && mm < normalNodeMm)) continue
    const shedding = slot === slots.returning ? patient.returnSheddingPerCm3 : patient.sheddingPerCm3
    level += shedding * ballVolumeCm3(mm)
  }
  if (falseRiseCounts && patient.falseRise) level += benignRiseAt(patient.falseRise, month)
  const value = measureMarker(level, tests.normal(0, 1))
  chart.bloodMonths.push(month)
  chart.bloodValues.push(value)
  return value
}
