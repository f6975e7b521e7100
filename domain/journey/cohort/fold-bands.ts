import { cohortMonths } from './run-cohort'

/**
 * Where people stand, as few enough groups to be drawn. `treated`: care is finding out, treating, or has just seen a
 * response. `held`: cancer is there and is kept from growing. `checked`: a test waits for its answer. `found`: cancer has
 * grown or come back and the plan is being changed. `followed` and `followed-again`: no sign of cancer was found, before
 * and after a return. Care, never survival: nobody dies in these rules.
 */
export const careBands = ['followed', 'followed-again', 'treated', 'held', 'checked', 'found'] as const
export type CareBand = (typeof careBands)[number]

const bandOf: Readonly<Record<string, CareBand>> = {
  surveillance: 'followed',
  longRemission: 'followed',
  stableDisease: 'held',
  maintenance: 'held',
  treatmentBreak: 'held',
  suspecting: 'checked',
  recurrence: 'found',
  progressiveDisease: 'found',
}

/**
 * People in each band at the end of each month: `bands[month * careBands + band]`.
 *
 * @param careStates - paths of the states of care, as in the plan of the cohort
 */
export function foldBands(careStates: readonly string[], counts: Uint32Array): Uint32Array {
  const columns = careStates.flatMap((path) => [columnOf(path, false), columnOf(path, true)])
  const bands = new Uint32Array(cohortMonths * careBands.length)
  for (const [at, people] of counts.entries()) {
    const month = Math.floor(at / columns.length)
    const place = month * careBands.length + (columns[at % columns.length] ?? 0)
    bands[place] = (bands[place] ?? 0) + people
  }
  return bands
}

function columnOf(path: string, hasReturned: boolean): number {
  const band = bandOf[path.split('.')[0] ?? ''] ?? 'treated'
  return careBands.indexOf(band === 'followed' && hasReturned ? 'followed-again' : band)
}

/** People in each band at the end of one month, in the order of the bands. */
export function bandsAt(bands: Uint32Array, month: number): readonly number[] {
  return [...bands.subarray(month * careBands.length, (month + 1) * careBands.length)]
}
