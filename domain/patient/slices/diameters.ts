import type { Diameter, Point } from '../slice'

/** The longest diameter of a closed line, and the longest that crosses the lesion at right angles to it. */
export type Diameters = { readonly long: Diameter; readonly short: Diameter }

/**
 * Both diameters as a reader takes them in one slice.
 *
 * @param points - a closed line of three points or more, none of them far inside the others
 * @throws RangeError when there are fewer than three points
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 3.1: longest diameter for a mass, short axis for a node
 */
export function findDiameters(points: readonly Point[]): Diameters {
  const long = findLongest(points)
  return { long, short: findLongestAcross(points, long) }
}

export function lengthOf([from, to]: Diameter): number {
  return Math.sqrt(squareBetween(from, to))
}

const squareBetween = (a: Point, b: Point) => (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)

/** Of all pairs of points the farthest apart: on a closed line of straight pieces the ends are always points of it. */
function findLongest(points: readonly Point[]): Diameter {
  const [first, second] = points
  if (!first || !second || points.length < 3) throw new RangeError('a closed line has three points or more')
  let longest: Diameter = [first, second]
  let square = 0
  for (let index = 0; index < points.length; index += 1) {
    const from = points[index] ?? first
    for (let other = index + 1; other < points.length; other += 1) {
      const to = points[other] ?? first
      const found = squareBetween(from, to)
      if (found <= square) continue
      square = found
      longest = [from, to]
    }
  }
  return longest
}

/**
 * The longest line through the lesion at right angles to another. The width across changes evenly between two points
 * of the edge, so that it is greatest at one of them.
 */
export function findLongestAcross(points: readonly Point[], [from, to]: Diameter): Diameter {
  const along = { x: to.x - from.x, y: to.y - from.y }
  const places = points.map(({ x, y }) => along.x * x + along.y * y)
  let widest: Diameter = [from, from]
  let square = 0
  for (const [index, point] of points.entries()) {
    const opposite = leaveAcross(point, points, places, places[index] ?? 0)
    const found = squareBetween(point, opposite)
    if (found <= square) continue
    square = found
    widest = [point, opposite]
  }
  return widest
}

/** From a point straight across: where that line leaves the lesion on its far side. `places` lie along the diameter. */
function leaveAcross(point: Point, points: readonly Point[], places: readonly number[], at: number): Point {
  let farthest = point
  for (let index = 0; index < points.length; index += 1) {
    const before = index === 0 ? points.length - 1 : index - 1
    const start = (places[before] ?? 0) - at
    const end = (places[index] ?? 0) - at
    if (start === end || start * end > 0) continue
    const hit = between(points[before] ?? point, points[index] ?? point, start / (start - end))
    if (squareBetween(point, hit) > squareBetween(point, farthest)) farthest = hit
  }
  return farthest
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + share * (b.x - a.x),
  y: a.y + share * (b.y - a.y),
})
