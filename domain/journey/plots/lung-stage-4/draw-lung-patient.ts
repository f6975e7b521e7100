import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactLog } from '../../../patient/chance/exact-math'
import type { RegressionGrowth } from '../../../patient/models/tumour-growth'
import type { LesionCourse, TreatmentEffect } from '../../../patient/models/tumour-size'
import type { SolidLesion } from '../solid/solid-lesion'

export const caseVersion = 1
export const caseId = 'lung-stage-4'
export const peopleCount = 4
export const treatedFrom = 1

/** What the cough of the second month turns out to be. */
export type CoughCause = 'infection' | 'inflammation'

/** Everything that chance decides about one patient. Sizes in mm, months since diagnosis. */
export type LungPatient = {
  readonly seed: number
  readonly person: number
  readonly lungMm: number
  readonly adrenalMm: number
  readonly nodeMm: number
  readonly effect: RegressionGrowth
  readonly secondEffect: RegressionGrowth
  readonly newLesion: { readonly passes10MmAt: number; readonly growthPerMonth: number } | null
  readonly coughCause: CoughCause
  /** The first scan under treatment was broken off above the adrenal gland. */
  readonly firstScanBrokenOff: boolean
  readonly weightKg: number
  readonly walkMinutes: number
}

/** Shares of 100 people by what the first treatment does. Illustrative. */
const kinds = [
  { upTo: 45, regression: [0.05, 0.075], growth: [0.018, 0.028] },
  { upTo: 72, regression: [0.13, 0.24], growth: [0.008, 0.026] },
  { upTo: 100, regression: [0.065, 0.09], growth: [0.05, 0.066] },
] as const

/** @throws RangeError when the seed is not a whole number from 0 up */
export function drawLungPatient(seed: number): LungPatient {
  const chance = makeChance(caseId, caseVersion, seed, 'patient')
  return {
    seed,
    person: chance.whole(0, peopleCount - 1),
    lungMm: chance.between(34, 52),
    adrenalMm: chance.between(18, 30),
    nodeMm: chance.between(17.5, 24),
    effect: drawEffect(chance),
    secondEffect: drawSecondEffect(chance),
    newLesion: drawNewLesion(chance),
    coughCause: chance.happens(0.5) ? 'infection' : 'inflammation',
    firstScanBrokenOff: chance.happens(0.15),
    weightKg: chance.between(58, 84),
    walkMinutes: chance.between(14, 30),
  }
}

function drawEffect(chance: Chance): RegressionGrowth {
  const of100 = 100 * chance.uniform()
  const kind = kinds.find(({ upTo }) => of100 < upTo) ?? kinds[0]
  return {
    regressionPerMonth: chance.between(kind.regression[0], kind.regression[1]),
    growthPerMonth: chance.between(kind.growth[0], kind.growth[1]),
  }
}

/** After a change: most are held or shrink, every fourth grows on. Illustrative. */
function drawSecondEffect(chance: Chance): RegressionGrowth {
  const growsOn = chance.happens(0.25)
  const [strength, speed] = [chance.uniform(), chance.uniform()]
  return growsOn
    ? { regressionPerMonth: 0.02 * strength, growthPerMonth: 0.1 + 0.06 * speed }
    : { regressionPerMonth: 0.04 + 0.26 * strength, growthPerMonth: 0.01 + 0.04 * speed }
}

function drawNewLesion(chance: Chance): LungPatient['newLesion'] {
  const happens = chance.happens(0.14)
  const lesion = { passes10MmAt: chance.between(3.6, 15), growthPerMonth: chance.between(0.14, 0.22) }
  return happens ? lesion : null
}

const forever = 1000
const nestMm = 0.5

/** The lesions as they really are when treatment is changed at a month, or never (null). */
export function lungLesions(patient: LungPatient, changedAt: number | null): readonly SolidLesion[] {
  const known = (startMm: number, share: number): LesionCourse => ({
    startMm,
    growthPerMonth: 0.03,
    treatments: effects(patient, changedAt, share),
  })
  const lung = known(patient.lungMm, 1)
  const adrenal = known(patient.adrenalMm, 0.9)
  const node = known(patient.nodeMm, 0.7)
  return [
    {
      id: 'lung',
      label: 'lung, right upper lobe',
      organ: 'lung',
      kind: 'nonnode',
      knownAtBaseline: true,
      course: lung,
    },
    {
      id: 'adrenal',
      label: 'left adrenal gland',
      organ: 'adrenal',
      kind: 'nonnode',
      knownAtBaseline: true,
      course: adrenal,
    },
    {
      id: 'node',
      label: 'node between the lungs, short axis',
      organ: 'lymph node',
      kind: 'node',
      knownAtBaseline: true,
      course: node,
    },
    ...newLesion(patient, changedAt),
  ]
}

/** `share`: how much of the regression this lesion takes part in. */
function effects(
  { effect, secondEffect }: LungPatient,
  changedAt: number | null,
  share: number,
): TreatmentEffect[] {
  const one = (
    { regressionPerMonth, growthPerMonth }: RegressionGrowth,
    fromMonth: number,
    untilMonth: number,
  ) =>
    ({
      model: 'regression-growth',
      fromMonth,
      untilMonth,
      regressionPerMonth: regressionPerMonth * share,
      growthPerMonth,
    }) as const
  const first = one(effect, treatedFrom, changedAt ?? forever)
  return changedAt === null ? [first] : [first, one(secondEffect, changedAt, forever)]
}

function newLesion(
  { newLesion: lesion, secondEffect }: LungPatient,
  changedAt: number | null,
): SolidLesion[] {
  if (!lesion) return []
  const startMonth = lesion.passes10MmAt - exactLog(10 / nestMm) / lesion.growthPerMonth
  const treatments =
    changedAt === null || changedAt < startMonth
      ? []
      : [{ model: 'regression-growth', fromMonth: changedAt, untilMonth: forever, ...secondEffect } as const]
  const course = { startMm: nestMm, startMonth, growthPerMonth: lesion.growthPerMonth, treatments }
  return [
    {
      id: 'liver',
      label: 'liver, segment 5',
      organ: 'liver',
      kind: 'nonnode',
      knownAtBaseline: false,
      course,
    },
  ]
}
