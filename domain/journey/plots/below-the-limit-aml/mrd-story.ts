import { makeChance } from '../../../patient/chance/chance'

export const caseId = 'below-the-limit-aml'
export const caseVersion = 1

/** MRD stays under the limit; comes back before the counts change; or is found after two courses. */
type MrdWay = 'quiet' | 'rises' | 'found'

/** What this leukaemia can be followed by. */
type MrdMarker = 'npm1' | 'fusion' | 'flow'

export type MrdStory = {
  readonly seed: number
  readonly person: number
  readonly marker: MrdMarker
  readonly method: 'pcr' | 'flow'
  readonly way: MrdWay
  /** The first sample after two courses was thinned with blood. */
  readonly isDiluted: boolean
  /** Whether what a test cannot find ends in none, or rests. */
  readonly clears: boolean
  readonly months: MrdMonths
}

/** Months since the diagnosis; `lookMonths` are the tests from the end of treatment up to the signal. */
type MrdMonths = {
  readonly endOfTreatment: number
  readonly lookMonths: readonly number[]
  readonly signal: number
  readonly confirm: number
  /** The last planned test, two years after the end of treatment. */
  readonly last: number
}

export const marrowMonth = 0.95
export const countsMonth = 1.4
export const afterTwoMonth = 2.6
export const secondSampleMonth = 3
export const restartAfterMonths = 0.6
export const regainedAfterMonths = 6

const markers = ['npm1', 'fusion', 'flow', 'npm1'] as const
const lookEveryMonths = 1.5

/**
 * Draws what a patient's story is about. Of those in whom nothing is found after two courses, four in ten have a
 * molecular relapse here: illustrative, as are all months.
 */
export function drawMrdStory(seed: number): MrdStory {
  const chance = makeChance(caseId, caseVersion, seed, 'patient')
  const person = chance.whole(0, markers.length - 1)
  const marker = markers[person] ?? 'npm1'
  const way = chance.happens(0.28) ? 'found' : chance.happens(0.6) ? 'quiet' : 'rises'
  const endOfTreatment = way === 'found' ? 8 : 6
  const looks = chance.whole(2, 6)
  const lookMonths = Array.from({ length: looks }, (_, index) => endOfTreatment + lookEveryMonths * index)
  const signal = endOfTreatment + lookEveryMonths * looks
  return {
    seed,
    person,
    marker,
    method: marker === 'flow' ? 'flow' : 'pcr',
    way,
    isDiluted: chance.happens(0.4),
    clears: chance.happens(0.6),
    months: { endOfTreatment, lookMonths, signal, confirm: signal + 0.7, last: endOfTreatment + 24 },
  }
}

/** The tests after the second one, every three months, the last one included. */
export function quietMonths({ months: { confirm, last } }: MrdStory): number[] {
  const count = Math.floor((last - 1 - confirm) / 3)
  return [...Array.from({ length: count }, (_, index) => confirm + 3 * (index + 1)), last]
}
