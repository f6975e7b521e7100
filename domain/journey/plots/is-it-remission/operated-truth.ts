import type { Chance } from '../../../patient/chance/chance'
import type { TruthSeries } from '../../journey'
import { diseaseMoments } from './disease-moments'
import { monthOfSize, type NestSizes, nestMmAt, sampleMonths } from './nest'
import type { Fate, Picture, Sitting } from './picture'

/** Sizes in mm of what an operation left somewhere: between these on either date, by what becomes of the word. */
type SizeRange = { readonly first: readonly [number, number]; readonly second: readonly [number, number] }

/** Null where nothing is left. */
export function drawLeftBehind(
  fate: Fate,
  chance: Chance,
  grown: Readonly<Record<'withdrawn' | 'not-yet', SizeRange>>,
): NestSizes | null {
  if (fate === 'holds' || fate === 'alarm') return null
  if (fate === 'hidden') {
    const firstMm = chance.between(1, 3)
    return { firstMm, secondMm: firstMm * chance.between(1.05, 1.5) }
  }
  const { first, second } = grown[fate]
  return { firstMm: chance.between(...first), secondMm: chance.between(...second) }
}

type OperatedTruth = {
  readonly label: string
  readonly primaryMm: number
  readonly nest: NestSizes | null
  readonly limits: TruthSeries['limits']
  readonly looks: TruthSeries['looks']
  readonly surfacesAtMm: number
}

/** Month of the operation that took out the first tumour. */
const operationMonth = 1

export function operatedTruth(
  { fate, dates }: Sitting,
  told: OperatedTruth,
): Pick<Picture, 'moments' | 'truth'> {
  const again = dates.second - 1
  const { nest, primaryMm } = told
  const mmAt = (month: number) => {
    const primary = month < operationMonth ? primaryMm : 0
    const isTreatedAgain = fate === 'not-yet' && month >= again
    return nest && !isTreatedAgain ? Math.max(primary, nestMmAt(nest, dates, month)) : primary
  }
  const truth: TruthSeries = {
    label: told.label,
    unit: 'mm',
    scale: 'root',
    samples: sampleMonths(dates).map((month) => ({ month, value: mmAt(month) })),
    limits: told.limits,
    looks: told.looks,
  }
  const surfaced = fate === 'withdrawn' && nest ? monthOfSize(nest, dates, told.surfacesAtMm) : null
  return { truth, moments: diseaseMoments(fate, { hid: operationMonth, again, surfaced }) }
}
