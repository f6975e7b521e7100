import type { Point } from '../slice'

/**
 * Rounds the corners of a line by cutting each at a quarter of its sides, twice over. An open line keeps its ends.
 *
 * @see Chaikin 1974, Computer Graphics and Image Processing 3:346
 */
export function smoothLine(points: readonly Point[], kind: 'closed' | 'open'): readonly Point[] {
  return cutCorners(cutCorners(points, kind), kind)
}

function cutCorners(points: readonly Point[], kind: 'closed' | 'open'): readonly Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return []
  const ends = kind === 'closed' ? [...points, first] : points
  const cut = ends.slice(1).flatMap((next, place) => {
    const before = ends[place] ?? next
    return [towards(before, next, 0.25), towards(before, next, 0.75)]
  })
  return kind === 'closed' ? cut : [first, ...cut, last]
}

const towards = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
})
