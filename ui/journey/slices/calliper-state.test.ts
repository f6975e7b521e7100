import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '#domain/patient/slices/diameters'
import { moveEnd, nudgeEnd, startCalliper, tapSlice, typeSize } from './calliper-state'

const window = { widthMm: 120, heightMm: 90 }
const start = startCalliper(window)
const right = { key: 'ArrowRight', shiftKey: false }

describe('a calliper on a slice', () => {
  it('says nothing until it is laid', () => {
    expect([start.text, start.isLaid, lengthOf(start.ends)]).toEqual(['', false, 30])
  })

  it('is laid by a tap on one edge and a tap on the other', () => {
    const laid = tapSlice(tapSlice(start, { x: 20, y: 40 }, window), { x: 50, y: 80 }, window)
    expect(laid).toEqual({
      ends: [
        { x: 20, y: 40 },
        { x: 50, y: 80 },
      ],
      text: '50',
      isLaid: true,
      nextEnd: 0,
    })
  })

  it.each([
    ['ArrowRight', false, { x: 76, y: 78 }, '31'],
    ['ArrowLeft', true, { x: 70, y: 78 }, '25'],
    ['ArrowUp', true, { x: 75, y: 73 }, '30'],
    ['ArrowDown', false, { x: 75, y: 79 }, '30'],
  ])('moves by %s, with Shift %s', (key, shiftKey, end, text) => {
    const moved = nudgeEnd(start, 1, { key, shiftKey }, window)
    expect([moved?.ends[1], moved?.text]).toEqual([end, text])
  })

  it('leaves every other key alone', () => {
    expect(nudgeEnd(start, 0, { key: 'Tab', shiftKey: false }, window)).toBeNull()
  })

  it('opens about its middle when a size is typed', () => {
    expect(typeSize(start, '40', window)).toEqual({
      ends: [
        { x: 40, y: 78 },
        { x: 80, y: 78 },
      ],
      text: '40',
      isLaid: true,
      nextEnd: 0,
    })
  })

  it.each(['', '4.5', 'about 30', '-3', '400'])(
    'keeps "%s" in the field and the ends where they are',
    (text) => {
      expect(typeSize(start, text, window)).toEqual({ ...start, text })
    },
  )

  it('keeps a size that does not fit the slice without moving', () => {
    expect(typeSize(start, '150', window)).toEqual({ ...start, text: '150', isLaid: true })
  })

  it('opens again after it was closed to nought', () => {
    const closed = typeSize(start, '0', window)
    expect(lengthOf(typeSize(closed, '12', window).ends)).toBeCloseTo(12, 10)
  })

  it('never leaves the slice, and its field always says what lies between its ends', () => {
    const anyPoint = fc.record({
      x: fc.integer({ min: -50, max: 200 }),
      y: fc.integer({ min: -50, max: 200 }),
    })
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.integer({ min: 0, max: 60 }), (first, second, steps) => {
        let calliper = moveEnd(moveEnd(start, 0, first, window), 1, second, window)
        for (let step = 0; step < steps; step += 1)
          calliper = nudgeEnd(calliper, 1, right, window) ?? calliper
        const inside = calliper.ends.every(({ x, y }) => x >= 0 && x <= 120 && y >= 0 && y <= 90)
        expect([inside, calliper.text]).toEqual([true, `${Math.round(lengthOf(calliper.ends))}`])
      }),
    )
  })
})
