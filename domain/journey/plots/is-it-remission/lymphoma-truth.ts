import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import type { TruthSeries } from '../../journey'
import { diseaseMoments } from './disease-moments'
import { monthOfSize, nestMmAt, sampleMonths } from './nest'
import { asksAgain, isSeenFirst, type Picture, type Sitting } from './picture'

/** What lives in the mass: its sizes, and its uptake as a multiple of the liver's. */
type LymphomaNest = { readonly firstMm: number; readonly secondMm: number; readonly uptake: number }

const goneMm = 0

export function drawNest({ fate, draw }: Sitting): LymphomaNest {
  const chance = draw('lymphoma-nest')
  const uptake = chance.between(2.2, 4.5)
  switch (fate) {
    case 'holds':
    case 'alarm':
      return { firstMm: goneMm, secondMm: goneMm, uptake }
    case 'hidden': {
      const firstMm = chance.between(0.8, 2)
      return { firstMm, secondMm: firstMm * chance.between(1, 1.4), uptake }
    }
    case 'withdrawn':
      return { firstMm: chance.between(2, 3.6), secondMm: chance.between(15, 24), uptake }
    case 'not-yet':
      return { firstMm: chance.between(15, 32), secondMm: goneMm, uptake }
  }
}

/** Uptake is shown from the liver's on; the scanner blurs what is under 20 mm, so the limit depends on the uptake. */
const petLimitMm = (uptake: number) => Math.round(20 / uptake)

export function lymphomaTruth(
  { fate, dates }: Sitting,
  nest: LymphomaNest,
  startMm: number,
): Pick<Picture, 'moments' | 'truth'> {
  const { first, second, settled } = dates
  const hid = first - 2
  const again = second - 1
  const sizes = { firstMm: Math.max(nest.firstMm, 0.1), secondMm: Math.max(nest.secondMm, 0.1) }
  const mmAt = (month: number) => {
    if (month <= hid) return shrinkingMm(startMm, Math.max(nest.firstMm, 0.5), month / hid)
    if (nest.firstMm === goneMm) return 0
    if (isSeenFirst(fate)) return month < again ? Math.round(10 * nest.firstMm) / 10 : 0
    return nestMmAt(sizes, dates, month)
  }
  const truth: TruthSeries = {
    label: 'Largest nest of living lymphoma',
    unit: 'mm',
    scale: 'root',
    samples: sampleMonths(dates).map((month) => ({ month, value: mmAt(month) })),
    limits: [
      { label: 'PET-CT', value: petLimitMm(nest.uptake) },
      { label: 'the hand, in the neck', value: 15 },
    ],
    looks: [
      { month: first, seen: isSeenFirst(fate), label: 'PET-CT' },
      {
        month: second,
        seen: fate === 'withdrawn',
        label: fate === 'not-yet' ? 'PET-CT' : 'Examination',
      },
      ...(asksAgain(fate)
        ? [{ month: settled, seen: fate === 'withdrawn', label: 'Biopsy and PET-CT' }]
        : []),
    ],
  }
  const surfaced = fate === 'withdrawn' ? monthOfSize(sizes, dates, 10) : null
  return { truth, moments: diseaseMoments(fate, { hid, again, surfaced }) }
}

/** From one size to another at an even rate; `share` of the way is gone. */
function shrinkingMm(fromMm: number, toMm: number, share: number): number {
  return Math.round(10 * fromMm * exactExp(share * exactLog(toMm / fromMm))) / 10
}
