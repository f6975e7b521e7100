import type { Fate } from './picture'

/** `hid`: treatment has left too little to see, or nothing. `again`: it is treated once more. `surfaced`: it can be seen. */
type Months = { readonly hid: number; readonly again: number; readonly surfaced: number | null }

/** When the disease really changes, by what becomes of the word. */
export function diseaseMoments(fate: Fate, { hid, again, surfaced }: Months): Record<string, number> {
  if (fate === 'not-yet') return { cleared: again }
  if (fate === 'holds' || fate === 'alarm') return { cleared: hid }
  return { hid, ...(surfaced !== null && { surfaced }) }
}
