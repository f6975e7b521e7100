export type Course = 'removed' | 'dormant' | 'returns' | 'second'

/** What is truly there at one time: the power of ten of the number of cells; null where there is no cell. */
export type Burden = { readonly first: number | null; readonly second: number | null }

export const courses: readonly Course[] = ['removed', 'dormant', 'returns', 'second']
export const lastYear = 20
export const firstYear = 6
export const firstCourse: Course = 'returns'

export const limitPower = 9
export const facts = ['M1-F11', 'M5-F07', 'M5-F08'] as const

const treatmentYears = 0.75
const startPower = 10.5
const restingPower = 3
const wakesInYear = 6
const secondStartsInYear = 7
const doublingDays = 100
const plateau = 10.5

const powerAfterDoubling = (years: number) => ((years * 365.25) / doublingDays) * Math.log10(2)

const falling = (year: number, to: number) => startPower + ((to - startPower) * year) / treatmentYears

function growing(year: number, fromYear: number, fromPower: number): number | null {
  if (year < fromYear) return null
  return Math.min(plateau, fromPower + powerAfterDoubling(year - fromYear))
}

/**
 * An illustration, not data: a first cancer of 10^10.5 cells is treated for nine months; what is left rests,
 * or doubles every 100 days.
 *
 * @param year - years since diagnosis, 0 to 20
 */
export function findBurden(course: Course, year: number): Burden {
  if (course === 'removed') return { first: fallingToNone(year), second: null }
  if (course === 'second') return { first: fallingToNone(year), second: growing(year, secondStartsInYear, 0) }
  if (year < treatmentYears) return { first: falling(year, restingPower), second: null }
  const woken = course === 'returns' ? growing(year, wakesInYear, restingPower) : null
  return { first: woken ?? restingPower, second: null }
}

const fallingToNone = (year: number) => (year <= treatmentYears ? falling(year, 0) : null)

export type ScanFinding = 'first-seen' | 'nothing-found' | 'second-seen'

export function findScan(course: Course, year: number): ScanFinding {
  const { first, second } = findBurden(course, year)
  if (first !== null && first >= limitPower) return 'first-seen'
  return second !== null && second >= limitPower ? 'second-seen' : 'nothing-found'
}

/** The first yearly scan after treatment that shows a cancer; null where none ever does. */
export function findYearFound(course: Course): number | null {
  for (let year = 1; year <= lastYear; year++) if (findScan(course, year) !== 'nothing-found') return year
  return null
}

/** The courses that a scan of this year cannot tell apart from this one. */
export const findLookAlikes = (course: Course, year: number): readonly Course[] =>
  courses.filter((other) => other !== course && findScan(other, year) === findScan(course, year))

export type Point = { readonly year: number; readonly power: number }

/** The drawn line of one cancer, from where it begins to where it ends or is found: treatment would follow. */
export function traceBurden(course: Course, which: keyof Burden): readonly Point[] {
  const end = findYearFound(course) ?? lastYear
  const steps = Array.from({ length: end * 8 + 1 }, (_, step) => step / 8)
  return steps.flatMap((year) => {
    const power = findBurden(course, year)[which]
    return power === null ? [] : [{ year, power }]
  })
}
