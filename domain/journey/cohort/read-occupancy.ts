import { cohortMonths } from './run-cohort'

/** Where people stand at the end of one month. `returned`: how many have ever had a return; states without anybody are left out. */
export type MonthOccupancy = {
  readonly month: number
  readonly returned: number
  readonly people: Readonly<Record<string, number>>
}

/** The counts of a cohort month by month, from 0 to 120, by the paths of the states of care. */
export function readOccupancy(careStates: readonly string[], counts: Uint32Array): readonly MonthOccupancy[] {
  const width = 2 * careStates.length
  return Array.from({ length: cohortMonths }, (_, month) => {
    const here = counts.subarray(month * width, (month + 1) * width)
    const people = careStates.flatMap((path, care) => {
      const count = (here[2 * care] ?? 0) + (here[2 * care + 1] ?? 0)
      return count > 0 ? [[path, count] as const] : []
    })
    const returned = careStates.reduce((sum, _, care) => sum + (here[2 * care + 1] ?? 0), 0)
    return { month, returned, people: Object.fromEntries(people) }
  })
}
