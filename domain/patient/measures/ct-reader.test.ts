import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChance } from '../chance/chance'
import { type CtReader, type LesionTruth, measurableMm, readLesion, thinSliceReader } from './ct-reader'

const truth = (trueMm: number, over: Partial<LesionTruth> = {}): LesionTruth => ({
  trueMm,
  kind: 'nonnode',
  known: true,
  ...over,
})
const thick: CtReader = { sliceMm: 8, readerVariationPct: 6 }
const unknown = { known: false }
const node = { kind: 'node' } as const

describe('what a CT report says', () => {
  it.each([
    ['a known lesion of 10.4 mm', truth(10.4), 0, { mm: 10, seen: true }],
    ['a known lesion of 9.9 mm, found and too small to measure', truth(9.9), 0, { mm: 5, seen: true }],
    ['a known lesion of 5 mm, found and too small to measure', truth(5), 0, { mm: 5, seen: true }],
    ['a known lesion of 4.9 mm, not found', truth(4.9), 0, { mm: 0, seen: false }],
    ['a known lesion that is gone', truth(0), 0, { mm: 0, seen: false }],
    ['a lesion of 50 mm read large', truth(50), 1, { mm: 53, seen: true }],
    ['a lesion of 50 mm read small', truth(50), -1, { mm: 47, seen: true }],
    ['a lesion of 10.4 mm read small, still measurable', truth(10.4), -2, { mm: 10, seen: true }],
    ['a node of 8 mm', truth(8, node), 0, { mm: 8, seen: true }],
    ['a node of 3 mm', truth(3, node), 0, { mm: 3, seen: true }],
    ['a node that was removed', truth(0, node), 0, { mm: 0, seen: false }],
    ['a lesion nobody knew, 9.9 mm', truth(9.9, unknown), 3, null],
    ['a lesion nobody knew, 10 mm', truth(10, unknown), -3, { mm: 10, seen: true }],
    ['a node nobody knew, 9.9 mm', truth(9.9, { ...unknown, ...node }), 3, null],
  ])('%s', (_, lesion, noise, report) => {
    expect(readLesion(lesion, noise)).toEqual(report)
  })

  it.each([
    [2.5, 10],
    [5, 10],
    [5.5, 11],
    [8, 16],
  ])('slices of %d mm measure from %d mm', (sliceMm, mm) => {
    expect(measurableMm({ ...thinSliceReader, sliceMm })).toBe(mm)
  })

  it('thick slices report less of what is small', () => {
    expect([readLesion(truth(15), 0, thick), readLesion(truth(15, unknown), 0, thick)]).toEqual([
      { mm: 5, seen: true },
      null,
    ])
  })

  it('never mentions an unknown lesion under the limit, and gives whole numbers that are not negative', () => {
    const lesions = fc.record({
      trueMm: fc.double({ min: 0, max: 150, noNaN: true }),
      kind: fc.constantFrom('node' as const, 'nonnode' as const),
      known: fc.boolean(),
    })
    const noises = fc.double({ min: -6, max: 6, noNaN: true })
    fc.assert(
      fc.property(lesions, noises, fc.constantFrom(thinSliceReader, thick), (lesion, noise, reader) => {
        const report = readLesion(lesion, noise, reader)
        if (!lesion.known && lesion.trueMm < measurableMm(reader)) expect(report).toBeNull()
        else expect(report !== null && Number.isInteger(report.mm) && report.mm >= 0).toBe(true)
      }),
    )
  })

  it('two readings of a lesion of 60 mm differ by 8.6 % one standard deviation, as published', () => {
    const chance = makeChance('case', 1, 1, 'reader')
    const read = () => readLesion(truth(60), chance.normal(0, 1))?.mm ?? 0
    const squares = Array.from({ length: 20_000 }, () => ((read() - read()) / 60) ** 2)
    const sdPct = 100 * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
    expect(Math.abs(sdPct - 8.6)).toBeLessThan(0.3)
  })
})
