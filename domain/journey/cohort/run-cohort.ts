import { type EventSheet, makeEventSheet } from './event-sheet'
import type { TransitionTable } from './transition-table'

export const lastCohortMonth = 120
export const cohortMonths = lastCohortMonth + 1

/**
 * Writes all that happens in the care of one patient in ten years into an empty sheet, in order of time.
 *
 * @throws RangeError when the seed is not a whole number from 0 up
 */
export type WriteEvents = (seed: number, sheet: EventSheet) => void

/**
 * A cohort as numbers. `careStates`: the states of care by their paths, such as `surveillance.close`. `careOf` and
 * `marksReturn` say of each state of the table where care stands, and whether cancer has been found to have returned.
 */
export type CohortPlan = {
  readonly table: TransitionTable
  readonly careStates: readonly string[]
  readonly careOf: Uint8Array
  readonly marksReturn: Uint8Array
  readonly writeEvents: WriteEvents
}

export function planCohort(table: TransitionTable, writeEvents: WriteEvents): CohortPlan {
  const paths = table.places.map((place) => place.care ?? '')
  const careStates = [...new Set(paths)]
  return {
    table,
    careStates,
    careOf: Uint8Array.from(paths, (path) => careStates.indexOf(path)),
    marksReturn: Uint8Array.from(paths, (path) => (path.startsWith('recurrence') ? 1 : 0)),
    writeEvents,
  }
}

/**
 * How many people stand where at the end of each month: `counts[(month * careStates + care) * 2 + returned]`, months 0
 * to 120; `returned` is 1 once a return has been confirmed. Each month adds up to all people.
 */
export const makeCounts = ({ careStates }: CohortPlan): Uint32Array<ArrayBuffer> =>
  new Uint32Array(cohortMonths * careStates.length * 2)

/**
 * Adds the patients of some seeds to the counts. Every patient stands alone, so that it makes no difference in what
 * order or in how many parts a cohort is counted.
 *
 * @param firstSeed - a whole number; the patients are those of this seed and the ones after it
 */
export function countPatients(plan: CohortPlan, firstSeed: number, count: number, counts: Uint32Array): void {
  const sheet = makeEventSheet()
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    sheet.length = 0
    plan.writeEvents(seed, sheet)
    walkTable(plan, sheet, counts)
  }
}

function walkTable(
  { table, careStates, careOf, marksReturn }: CohortPlan,
  sheet: EventSheet,
  counts: Uint32Array,
) {
  const { next, eventCount } = table
  const width = careStates.length * 2
  let state = table.start
  let returned = 0
  let place = 0
  for (let month = 0; month <= lastCohortMonth; month += 1) {
    while (place < sheet.length && (sheet.months[place] ?? 0) <= month) {
      state = next[state * eventCount + (sheet.codes[place] ?? 0)] ?? state
      returned |= marksReturn[state] ?? 0
      place += 1
    }
    const at = month * width + (careOf[state] ?? 0) * 2 + returned
    counts[at] = (counts[at] ?? 0) + 1
  }
}
