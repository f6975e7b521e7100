import type { Chance } from '../chance/chance'
import { toTwoDigits } from './to-two-digits'

export type MrdMethod = 'flow' | 'pcr' | 'ngs'

/** `cellsAssayed`: cells looked at; `cellsNeeded`: so many leukaemia cells must be found to call it detected. */
export type MrdAssay = {
  readonly method: MrdMethod
  readonly cellsAssayed: number
  readonly cellsNeeded: number
}

/**
 * Good samples: sensitivities of 1 in 10,000 by flow cytometry, 1 in 100,000 by PCR and 1 in 1,000,000 by
 * sequencing (M4-F04 to F06). The cells behind them are illustrative; a thin sample has fewer.
 */
export const mrdAssays: Readonly<Record<MrdMethod, MrdAssay>> = {
  flow: { method: 'flow', cellsAssayed: 200_000, cellsNeeded: 20 },
  pcr: { method: 'pcr', cellsAssayed: 300_000, cellsNeeded: 3 },
  ngs: { method: 'ngs', cellsAssayed: 3_000_000, cellsNeeded: 3 },
}

/** Found: `sharePct` of the cells. Not found: at a sensitivity of 1 in `oneIn`, which is no count of zero. */
export type MrdReport = { readonly method: MrdMethod } & (
  | { readonly detected: true; readonly sharePct: number }
  | { readonly detected: false; readonly oneIn: number }
)

/**
 * Looks for residual disease in one sample. The leukaemia cells in it are a Poisson draw, so a share near the
 * sensitivity is found in some samples and missed in others.
 *
 * @param leukaemicShare - leukaemia cells among all cells of the marrow, 0 to 1
 */
export function measureMrd(leukaemicShare: number, assay: MrdAssay, chance: Chance): MrdReport {
  const { method, cellsAssayed, cellsNeeded } = assay
  const found = Math.min(cellsAssayed, chance.poisson(leukaemicShare * cellsAssayed))
  if (found < cellsNeeded) return { method, detected: false, oneIn: Math.floor(cellsAssayed / cellsNeeded) }
  return { method, detected: true, sharePct: toTwoDigits((100 * found) / cellsAssayed) }
}
