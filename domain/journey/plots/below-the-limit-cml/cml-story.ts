import { makeChance } from '../../../patient/chance/chance'

export const caseId = 'below-the-limit-cml'
export const caseVersion = 1

/** How it goes once the tablets are talked about: the response stays without them, is lost and regained, or it is too early. */
type CmlWay = 'stays' | 'returns' | 'not-yet'

/** What speaks against a stop in those for whom it is too early. */
type UnmetReason = 'mr4-duration' | 'tki-duration' | 'rapid-pcr' | 'monitoring-agreed'

export type CmlStory = {
  readonly seed: number
  readonly person: number
  readonly isSecondGeneration: boolean
  /** The milestone at which the result is a warning, and why it is one. */
  readonly warningMonth: 3 | 6 | 12
  readonly cause: 'doses' | 'sample'
  readonly way: CmlWay
  readonly unmet: UnmetReason | null
  /** A later sample in which nothing is found holds too little RNA to claim a depth. */
  readonly hasThinSample: boolean
  readonly depthMonth: number
  readonly decidingMonth: number
  readonly hasPain: boolean
  /** Tablets missed among the last 90. */
  readonly missedTablets: number
}

/** The drug that each of the case's people takes; only the second-generation ones shorten the wait for a stop. */
const secondGeneration = [false, true, false, true] as const

/**
 * Draws what a patient's story is about. Of those who stop, 56 in 100 stay in remission (M4-F16: about half or
 * somewhat more), and 36 in 100 have withdrawal pain (M4-F19: 30 to 40). The rest is illustrative.
 */
export function drawCmlStory(seed: number): CmlStory {
  const chance = makeChance(caseId, caseVersion, seed, 'person')
  const person = chance.whole(0, secondGeneration.length - 1)
  const isSecondGeneration = secondGeneration[person] ?? false
  const warningMonth = chance.pick([3, 6, 12] as const)
  const cause = chance.happens(0.6) ? 'doses' : 'sample'
  const way = chance.happens(0.28) ? 'not-yet' : chance.happens(0.56) ? 'stays' : 'returns'
  const unmet = way === 'not-yet' ? chance.pick(reasonsFor(isSecondGeneration)) : null
  const decidingMonth = 3 * chance.whole(...decidingQuarters(unmet, isSecondGeneration))
  return {
    seed,
    person,
    isSecondGeneration,
    warningMonth,
    cause,
    way,
    unmet,
    hasThinSample: chance.happens(0.35),
    depthMonth: decidingMonth - 3 * chance.whole(2, 5),
    decidingMonth,
    hasPain: chance.happens(0.36),
    missedTablets: chance.whole(18, 38),
  }
}

/** Under four years on a second-generation drug few have held MR4 for two, so that reason alone is left to imatinib. */
function reasonsFor(isSecondGeneration: boolean): readonly UnmetReason[] {
  const always = ['mr4-duration', 'rapid-pcr', 'monitoring-agreed'] as const
  return isSecondGeneration ? always : [...always, 'tki-duration']
}

/** Quarters of years on the drug at which the stop is talked about, lowest and highest. */
function decidingQuarters(unmet: UnmetReason | null, isSecondGeneration: boolean): [number, number] {
  if (unmet === 'tki-duration') return [16, 19]
  return isSecondGeneration ? [17, 24] : [21, 28]
}
