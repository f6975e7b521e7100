export const lastYear = 12
export const firstYear = 3

/** One made-up case on one axis of years since diagnosis. Only the order of things is meant, not the years. */
export const marks = {
  firstRemission: 1,
  treatmentStops: 6,
  operationalFrom: 8,
  levelFrom: 9,
} as const

export const facts = ['M2-F01', 'M2-F02', 'M2-F03'] as const

export const scanYears: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

export type LaneState = {
  readonly remission: 'not-yet' | 'found'
  readonly operational: 'on-treatment' | 'just-stopped' | 'quiet'
  readonly statistical: 'above' | 'level'
}

/** @param year - whole years since diagnosis, 0 to 12 */
export function readLanes(year: number): LaneState {
  return {
    remission: year < marks.firstRemission ? 'not-yet' : 'found',
    operational: readOperational(year),
    statistical: year < marks.levelFrom ? 'above' : 'level',
  }
}

function readOperational(year: number): LaneState['operational'] {
  if (year < marks.treatmentStops) return 'on-treatment'
  return year < marks.operationalFrom ? 'just-stopped' : 'quiet'
}

/** The group's extra risk beside people without this cancer, 1 at diagnosis and 0 once level. */
export function findExtraRisk(year: number): number {
  if (year >= marks.levelFrom) return 0
  const left = 1 - year / marks.levelFrom
  return left * left
}
