import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Board, type BoardRow } from './board.schema'
import { applyRows, diffBoards } from './change-board'

const row = fc.record({
  learnerId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  number: fc.nat(),
  alias: fc.string(),
  section: fc.constantFrom('', 'A'),
  isHere: fc.boolean(),
  at: fc.option(fc.nat({ max: 1 }), { nil: null }),
  cells: fc.array(
    fc.record({
      step: fc.constantFrom('none' as const, 'quiz' as const),
      place: fc.string(),
      attempts: fc.nat({ max: 3 }),
      trouble: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
}) satisfies fc.Arbitrary<BoardRow>
const rows: fc.Arbitrary<BoardRow[]> = fc.uniqueArray(row, { selector: (one) => one.learnerId })
const board: fc.Arbitrary<Board> = fc.record({ asOf: fc.nat(), modules: fc.constant([]), rows })

describe('a board that changes', () => {
  it('is after the change what it was read as, whatever came, went or moved', () => {
    fc.assert(
      fc.property(board, board, (before, after) => {
        const change = diffBoards(before, after)
        if (change === null) expect(before.rows).toEqual(after.rows)
        else expect(applyRows(before, change)).toEqual(after)
      }),
    )
  })

  it('sends the rows that differ and no others', () => {
    const make = (learnerId: string, isHere: boolean): BoardRow => ({
      ...{ learnerId, number: 1, alias: learnerId, section: '', isHere, at: null, cells: [] },
    })
    const before = { asOf: 1, modules: [], rows: [make('a', false), make('b', false)] }
    const after = { asOf: 2, modules: [], rows: [make('a', false), make('b', true)] }
    expect(diffBoards(before, after)).toEqual({ asOf: 2, rows: [make('b', true)], order: ['a', 'b'] })
    expect(diffBoards(before, { ...before, asOf: 2 })).toBeNull()
  })

  it('passes its own schema', () => {
    fc.assert(fc.property(board, (one) => Board.safeParse(one).success))
  })
})
