import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveStep } from './move-step'

test('a step moves to its place and the others keep their order', () => {
  expect(moveStep(['aa', 'bb', 'cc', 'dd'], 'bb', 1)).toEqual(['bb', 'aa', 'cc', 'dd'])
  expect(moveStep(['aa', 'bb', 'cc', 'dd'], 'bb', 3)).toEqual(['aa', 'cc', 'bb', 'dd'])
  expect(moveStep(['aa', 'bb', 'cc', 'dd'], 'aa', 4)).toEqual(['bb', 'cc', 'dd', 'aa'])
})

test('a move there and back changes nothing', () => {
  const ids = ['aa', 'bb', 'cc', 'dd', 'ee']
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (from, to) => {
      const id = ids[from - 1] ?? ''
      expect(moveStep(moveStep(ids, id, to), id, from)).toEqual(ids)
    }),
  )
})
