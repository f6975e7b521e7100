import type { MonthOccupancy } from './read-occupancy'

/** A table to be read in a terminal: states down, in the order in which they are come to, and years across. */
export function formatOccupancy(occupancy: readonly MonthOccupancy[]): string {
  const years = occupancy.filter(({ month }) => month % 12 === 0)
  const states = [...new Set(occupancy.flatMap(({ people }) => Object.keys(people)))]
  const lines = [
    ['care', ...years.map(({ month }) => `${month / 12}`)],
    ...states.map((state) => [state, ...years.map(({ people }) => `${people[state] ?? 0}`)]),
    ['(ever a return)', ...years.map(({ returned }) => `${returned}`)],
  ]
  const widths = ['', ...years].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) => line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join('  '))
    .join('\n')
}

const pad = (cell: string, column: number, width: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)
