import { makeRatio, type Ratio } from '../grade/ratio'

/** From being in the class to having mastered a module, and to mastering it again a fortnight later. */
export type FunnelName = 'enrolled' | 'opened' | 'started' | 'submitted' | 'mastered' | 'retained'

export type FunnelStep = {
  readonly name: FunnelName
  readonly count: number
  /** Of those at the step before; null at the first step and after an empty one. */
  readonly ofBefore: Ratio | null
  /** Of those at the first step. */
  readonly ofAll: Ratio | null
}

/** How many learners came how far, in the order of the steps. */
export function makeFunnel(counts: readonly (readonly [name: FunnelName, count: number])[]): FunnelStep[] {
  const all = counts[0]?.[1] ?? 0
  return counts.map(([name, count], index) => ({
    name,
    count,
    ofBefore: index === 0 ? null : toShare(count, counts[index - 1]?.[1] ?? 0),
    ofAll: toShare(count, all),
  }))
}

function toShare(count: number, of: number): Ratio | null {
  return of === 0 ? null : makeRatio(count, of)
}
