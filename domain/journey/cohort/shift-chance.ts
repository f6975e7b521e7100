/**
 * Turns a yes or no that was drawn at one probability into what it would be at another, for the same person: a yes stays
 * yes while the probability grows, and a no stays no while it falls.
 *
 * @param basePct - the percentage at which `drawn` was drawn, over 0 and under 100
 * @param wantedPct - 0 to 100
 * @param uniform - a number from 0 up to 1 that nothing else depends on
 */
export function shiftChance(drawn: boolean, basePct: number, wantedPct: number, uniform: number): boolean {
  if (drawn) return uniform * basePct < wantedPct
  return uniform * (100 - basePct) < wantedPct - basePct
}
