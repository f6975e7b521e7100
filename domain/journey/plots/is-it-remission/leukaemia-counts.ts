import type { Chance } from '../../../patient/chance/chance'
import { asksAgain, type Fate, isSeenFirst } from './picture'

/** In 10^9 per litre: neutrophils to a tenth, platelets as whole numbers. */
export type Counts = { readonly anc: number; readonly platelets: number }

const draw = (
  chance: Chance,
  anc: readonly [number, number],
  platelets: readonly [number, number],
): Counts => ({
  anc: chance.whole(10 * anc[0], 10 * anc[1]) / 10,
  platelets: chance.whole(...platelets),
})

/**
 * Counts that have not come back in full, away from the corner that the published wording leaves open: partial
 * recovery of both, or full recovery of one while the other is low. With leukaemia seen both are low.
 */
export function drawFirstCounts(isSeen: boolean, chance: Chance): Counts {
  if (isSeen) return draw(chance, [0.1, 0.4], [12, 44])
  const kind = chance.whole(0, 3)
  if (kind === 0) return draw(chance, [1, 1.6], [22, 45])
  if (kind === 1) return draw(chance, [0.1, 0.4], [104, 140])
  return draw(chance, [0.5, 0.9], [52, 96])
}

/** `fortnight`: two weeks after the first date; on the second; and three weeks after that, where it is looked again. */
export type LaterCounts = {
  readonly fortnightCounts: Counts
  readonly secondCounts: Counts
  readonly settledCounts: Counts | null
}

export function drawLaterCounts(fate: Fate, chance: Chance): LaterCounts {
  const fortnightCounts = isSeenFirst(fate)
    ? draw(chance, [0.1, 0.4], [12, 40])
    : draw(chance, [1.2, 2.6], [118, 210])
  if (!asksAgain(fate))
    return { fortnightCounts, secondCounts: draw(chance, [1.4, 3.2], [132, 260]), settledCounts: null }
  const secondCounts = draw(chance, [1, 1.6], [62, 92])
  const settledCounts =
    fate === 'withdrawn' ? draw(chance, [0.6, 1.1], [34, 56]) : draw(chance, [1.5, 2.8], [118, 190])
  return { fortnightCounts, secondCounts, settledCounts }
}
