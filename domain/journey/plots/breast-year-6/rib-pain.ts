import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactLog } from '../../../patient/chance/exact-math'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { SolidLesion } from '../solid/solid-lesion'
import { breastVersion } from './breast-patient'

/** What the pain comes from. `scar`: cancer in the chest wall under the scar, after removal of the breast. */
export type RibCause = 'joint' | 'fracture' | 'bone' | 'scar'

export type RibPain = {
  readonly cause: RibCause
  readonly isMastectomy: boolean
  readonly painMonth: number
  readonly lesion: SolidLesion | null
  readonly restingMm: number
  readonly wokeMonth: number | null
  readonly surfacedMonth: number | null
}

/** Months after the call. */
export const afterCall = { result: 0.3, treatment: 0.8, later: 4 } as const

/** How often each cause comes up here is chosen for teaching; most such pains are harmless. */
const causes = {
  mastectomy: ['joint', 'fracture', 'bone', 'bone', 'scar', 'scar'],
  conserving: ['joint', 'fracture', 'bone'],
} as const satisfies Readonly<Record<string, readonly RibCause[]>>

const restingMm = 0.3
const visibleMm = 10

/** The pain of the sixth year and what is behind it. A steady rate makes each month of the year as likely as another. */
export function drawRibPain(seed: number): RibPain {
  const chance = makeChance('breast-year-6', breastVersion, seed, 'rib pain')
  const isMastectomy = chance.happens(0.5)
  const cause: RibCause = chance.pick(isMastectomy ? causes.mastectomy : causes.conserving)
  const painMonth = chance.whole(62, 71)
  const growthPerMonth = chance.between(0.1, 0.16)
  const sizeMm = chance.whole(17, 34)
  const answers = chance.happens(0.55)
  const base = { cause, isMastectomy, painMonth, restingMm }
  if (cause === 'joint' || cause === 'fracture')
    return { ...base, restingMm: 0, lesion: null, wokeMonth: null, surfacedMonth: null }
  const monthsFrom = (mm: number) => exactLog(sizeMm / mm) / growthPerMonth
  const wokeMonth = painMonth - monthsFrom(restingMm)
  const lesion = makeLesion(cause, { painMonth, growthPerMonth, wokeMonth, answers }, chance)
  return { ...base, lesion, wokeMonth, surfacedMonth: painMonth - monthsFrom(visibleMm) }
}

type Growth = {
  readonly painMonth: number
  readonly growthPerMonth: number
  readonly wokeMonth: number
  readonly answers: boolean
}

/** How much stronger the treatment is than the growth; illustrative. */
const killPerGrowth = { shrinks: 3.2, holds: 1.5 } as const

function makeLesion(cause: 'bone' | 'scar', growth: Growth, chance: Chance): SolidLesion {
  const { painMonth, growthPerMonth, wokeMonth, answers } = growth
  const rib = chance.whole(5, 9)
  const start = painMonth + afterCall.treatment
  const treatment = {
    model: 'inhibition',
    killPerMonth: growthPerMonth * (answers ? killPerGrowth.shrinks : killPerGrowth.holds),
    resistancePerMonth: 0.02,
    fromMonth: start,
    untilMonth: start + 12,
  } as const
  const isBone = cause === 'bone'
  return {
    id: isBone ? 'rib' : 'scar',
    label: isBone ? `rib ${rib}, soft-tissue part` : 'chest wall under the scar',
    organ: isBone ? 'bone' : 'chest wall',
    kind: 'nonnode',
    knownAtBaseline: true,
    course: {
      startMm: restingMm,
      startMonth: wokeMonth,
      growthPerMonth,
      treatments: isBone ? [treatment] : [],
      ...(!isBone && { removedAtMonth: start }),
    },
  }
}

/** The true diameter in mm at a month, the resting nest before it woke. */
export function ribCancerMmAt({ lesion, restingMm: rests, wokeMonth }: RibPain, month: number): number {
  if (lesion === null || wokeMonth === null) return 0
  return month < wokeMonth ? rests : diameterMmAt(lesion.course, month)
}
