import type { Chance } from '../../../patient/chance/chance'
import type { Values } from '../../plot'

/** Small things in which one person's years differ from another's. */
export type BowelStory = {
  readonly feverMonth: number
  readonly tinglingMonth: number
  readonly traits: Values
}

/** How often a cold came before a raised value: it speaks for a false rise and proves nothing; illustrative. */
const coldShare = { returns: 0.3, settles: 0.7 } as const

const places = ['the sigmoid colon', 'the ascending colon', 'the descending colon', 'the caecum'] as const

export function drawBowelStory(returns: boolean, chance: Chance): BowelStory {
  const feverMonth = chance.whole(23, 34) / 10
  const tinglingMonth = chance.whole(5, 6)
  return {
    feverMonth,
    tinglingMonth,
    traits: {
      nodesSeen: `${chance.whole(14, 31)}`,
      nodesWithCancer: `${chance.whole(2, 7)}`,
      place: chance.pick(places),
      feverC: (chance.whole(380, 389) / 10).toFixed(1),
      feverDay: `${chance.whole(7, 12)}`,
      tinglingMonth: `${tinglingMonth}`,
      lateEffect: chance.pick(['feet', 'tired']),
      hadCold: `${chance.happens(returns ? coldShare.returns : coldShare.settles)}`,
    },
  }
}
