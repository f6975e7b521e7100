import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import type { Primary } from './return-extent'

export const changeVersion = 1

export type Change = 'pain' | 'marker' | 'scan'

/** `cord`: weak legs or a changed bladder with back pain. `severe`: worse lying or at night, or band-like. */
export type Signs = 'cord' | 'severe' | 'lasting' | 'none'

/** What is really behind the change. */
export type Cause =
  | 'bone'
  | 'fracture'
  | 'armpit'
  | 'treated-breast'
  | 'settled'
  | 'liver'
  | 'join'
  | 'bowel-nodes'
  | 'infection'
  | 'lung'
  | 'lung-cancer'

export type ChangePatient = {
  readonly person: number
  readonly primary: Primary
  readonly change: Change
  readonly signs: Signs
  readonly cause: Cause
  /** Month since diagnosis at which the change is told. */
  readonly changeMonth: number
  /** What is there to be seen then; 0 where no cancer is behind it. */
  readonly cancerMm: number
  readonly growthPerMonth: number
  /** Null where no cancer is behind the change. */
  readonly surfacedMonth: number | null
  readonly wokeMonth: number | null
}

type Scenario = Pick<ChangePatient, 'primary' | 'change' | 'signs' | 'cause'>

const pain = (signs: Signs, cause: Cause): Scenario => ({ primary: 'breast', change: 'pain', signs, cause })
const marker = (cause: Cause): Scenario => ({ primary: 'bowel', change: 'marker', signs: 'none', cause })
const scan = (cause: Cause): Scenario => ({ primary: 'bowel', change: 'scan', signs: 'none', cause })

/** Each as likely as another; the shares are for teaching and say nothing of how often these things happen. */
const scenarios: readonly Scenario[] = [
  pain('cord', 'bone'),
  pain('cord', 'fracture'),
  pain('severe', 'bone'),
  pain('severe', 'fracture'),
  pain('lasting', 'bone'),
  pain('lasting', 'fracture'),
  pain('lasting', 'armpit'),
  pain('lasting', 'treated-breast'),
  marker('settled'),
  marker('settled'),
  marker('liver'),
  marker('join'),
  marker('bowel-nodes'),
  scan('infection'),
  scan('infection'),
  scan('lung'),
  scan('lung-cancer'),
]

const people: Readonly<Record<Primary, readonly number[]>> = { breast: [0, 3], bowel: [1, 2] }
const withoutCancer: readonly Cause[] = ['fracture', 'settled', 'infection']
const visibleMm = 10
const nestMm = 0.5
/** On the last planned test, half a year before, it was no larger than this: too small to be named. */
const earlierMm = 7
export const earlierMonths = 6

export const isCancer = (cause: Cause): boolean => !withoutCancer.includes(cause)

/** Draws who it is, what is noticed and what is behind it. */
export function drawChangePatient(seed: number): ChangePatient {
  const chance = makeChance('something-has-changed', changeVersion, seed, 'patient')
  const scenario = chance.pick(scenarios)
  const person = chance.pick(people[scenario.primary])
  const changeMonth = scenario.primary === 'breast' ? chance.whole(63, 88) : chance.whole(16, 40)
  return { ...scenario, person, changeMonth, ...drawCancer(scenario.cause, changeMonth, chance) }
}

function drawCancer(cause: Cause, changeMonth: number, chance: Chance) {
  const growthPerMonth = chance.between(0.12, 0.2)
  const mostMm = Math.floor(earlierMm * exactExp(growthPerMonth * earlierMonths))
  const sizeMm = Math.min(chance.whole(13, 26), mostMm)
  if (!isCancer(cause)) return { cancerMm: 0, growthPerMonth, surfacedMonth: null, wokeMonth: null }
  const monthsSince = (mm: number) => exactLog(sizeMm / mm) / growthPerMonth
  return {
    cancerMm: sizeMm,
    growthPerMonth,
    surfacedMonth: changeMonth - monthsSince(visibleMm),
    wokeMonth: Math.max(3, changeMonth - monthsSince(nestMm)),
  }
}

/** The true diameter in mm of what is growing, until it is treated; 0 where nothing is. */
export function cancerMmAt(patient: ChangePatient, month: number): number {
  const { cancerMm, growthPerMonth, changeMonth, wokeMonth, cause } = patient
  if (wokeMonth === null || (cause === 'lung-cancer' && month < wokeMonth)) return 0
  return cancerMm * exactExp(growthPerMonth * (Math.max(month, wokeMonth) - changeMonth))
}
