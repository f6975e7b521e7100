import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChance } from '../chance/chance'
import type { Point, Slice, SliceOrgan } from '../slice'
import { circleSteps, cosineOf, sineOf } from './circle'
import { findDiameters, lengthOf } from './diameters'
import { drawSlice } from './draw-slice'
import { drawLesionShape } from './lesion-shape'
import { drawOrganScene } from './organ-scene'

const organs: readonly SliceOrgan[] = ['liver', 'lung', 'node', 'adrenal']

function sliceOf(seed: number, organ: SliceOrgan, mm: number): Slice {
  const chance = makeChance('slices', 1, seed, organ)
  const scene = drawOrganScene(organ, chance)
  const shape = drawLesionShape(chance, organ === 'node')
  return drawSlice({ id: 'one', label: 'one', scene, shape, mm, isFaint: false }, chance)
}

const dot = (a: Point, b: Point) => a.x * b.x + a.y * b.y
const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Points all along the edge, so that nothing hangs on where the corners happen to be. */
function walkEdge(points: readonly Point[]): Point[] {
  return points.flatMap((from, place) => {
    const to = points[(place + 1) % points.length] ?? from
    return [0, 0.25, 0.5, 0.75].map((share) => ({
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
    }))
  })
}

function bruteForce(slice: Slice) {
  const edge = walkEdge(slice.lesion)
  let long = 0
  for (const a of edge) for (const b of edge) long = Math.max(long, gap(a, b))
  const [from, to] = slice.long
  const unit = { x: (to.x - from.x) / gap(from, to), y: (to.y - from.y) / gap(from, to) }
  let short = 0
  for (const a of edge)
    for (const b of edge) {
      const step = { x: b.x - a.x, y: b.y - a.y }
      if (Math.abs(dot(step, unit)) < 0.02 * gap(a, b)) short = Math.max(short, gap(a, b))
    }
  return { long, short }
}

const anySlice = fc
  .tuple(fc.nat(100_000), fc.constantFrom(...organs), fc.integer({ min: 4, max: 62 }))
  .map(([seed, organ, mm]) => ({ mm, slice: sliceOf(seed, organ, mm) }))

describe('a drawn slice', () => {
  it('holds a lesion whose measured diameter is the size asked for, to half a millimetre', () => {
    fc.assert(
      fc.property(anySlice, ({ mm, slice }) => {
        const found = bruteForce(slice)
        expect(Math.abs((slice.isNode ? found.short : found.long) - mm)).toBeLessThan(0.5)
      }),
      { numRuns: 150 },
    )
  })

  it('names the longest diameter, and the longest at right angles to it', () => {
    fc.assert(
      fc.property(anySlice, ({ slice }) => {
        const found = bruteForce(slice)
        const [from, to] = slice.long
        const [one, other] = slice.short
        expect(Math.abs(lengthOf(slice.long) - found.long)).toBeLessThan(0.05)
        expect(Math.abs(lengthOf(slice.short) - found.short)).toBeLessThan(0.3)
        const cosine = dot({ x: to.x - from.x, y: to.y - from.y }, { x: other.x - one.x, y: other.y - one.y })
        expect(Math.abs(cosine) / (lengthOf(slice.long) * lengthOf(slice.short))).toBeLessThan(0.01)
        expect(lengthOf(slice.short)).toBeLessThanOrEqual(lengthOf(slice.long))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps a lesion of up to 62 mm, or a node of up to 30 mm across, inside the window', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(...organs), (seed, organ) => {
        const { lesion, widthMm, heightMm } = sliceOf(seed, organ, organ === 'node' ? 30 : 62)
        const outside = lesion.filter(({ x, y }) => x < 1 || y < 1 || x > widthMm - 1 || y > heightMm - 1)
        expect(outside).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('shows the place alone once the lesion is gone', () => {
    const { lesion, long, short, outline } = sliceOf(3, 'liver', 0)
    expect([lesion, lengthOf(long), lengthOf(short), outline.length]).toEqual([[], 0, 0, 44])
  })

  it('keeps its surroundings from scan to scan, while the lesion moves a little with the breath', () => {
    const chance = makeChance('slices', 1, 9, 'film')
    const scene = drawOrganScene('liver', chance)
    const shape = drawLesionShape(chance, false)
    const request = { id: 'one', label: 'one', scene, shape, mm: 30, isFaint: false }
    const [first, second] = [drawSlice(request, chance), drawSlice(request, chance)]
    expect([second.outline, second.marks]).toEqual([first.outline, first.marks])
    expect(second.lesion).not.toEqual(first.lesion)
    expect(second.long.every(({ x }, end) => Math.abs(x - (first.long[end]?.x ?? 0)) < 12)).toBe(true)
  })

  it('is the same for ever from the same seed, and another from the next', () => {
    expect(sliceOf(1, 'lung', 30)).toEqual(sliceOf(1, 'lung', 30))
    expect(sliceOf(1, 'lung', 30).lesion).not.toEqual(sliceOf(2, 'lung', 30).lesion)
    expect(sliceOf(7, 'liver', 41).lesion.slice(0, 2)).toEqual([
      { x: 53.15, y: 21.95 },
      { x: 55.33, y: 22.04 },
    ])
  })
})

describe('the parts of a slice', () => {
  it('use cosines that agree with the engine', () => {
    for (let step = 0; step < 3 * circleSteps; step += 1) {
      expect(cosineOf(step)).toBeCloseTo(Math.cos((2 * Math.PI * step) / circleSteps), 14)
      expect(sineOf(step)).toBeCloseTo(Math.sin((2 * Math.PI * step) / circleSteps), 14)
    }
  })

  it('measure a rectangle of 30 by 40 along its diagonal, 50 mm, and 37.5 mm across it', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 30 },
      { x: 0, y: 30 },
    ]
    const { long, short } = findDiameters(corners)
    expect(lengthOf(long)).toBe(50)
    expect(lengthOf(short)).toBeCloseTo(37.5, 10)
  })

  it('refuse a line of two points', () => {
    expect(() =>
      findDiameters([
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ]),
    ).toThrow(RangeError)
  })
})
