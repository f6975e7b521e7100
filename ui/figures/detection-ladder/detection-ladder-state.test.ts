import { expect, test } from 'vitest'
import { findSight, type Rung, rungs } from './detection-ladder-state'
import { readBurden } from './read-burden'
import { nameAmount, writePower } from './words'

const rung: Rung = { test: 'ct', surelyFinds: 9, mayFind: 8, facts: [] }

test.each([
  [9, 'finds'],
  [8, 'may-find'],
  [7, 'finds-none'],
] as const)('a burden of 10^%i at a limit of 10^8 to 10^9: %s', (power, sight) => {
  expect(findSight(rung, power)).toBe(sight)
})

test('at one cell no test finds anything', () => {
  expect(rungs.map((one) => findSight(one, 0))).toEqual(rungs.map(() => 'finds-none'))
})

test('at a trillion cells every test finds them', () => {
  expect(rungs.map((one) => findSight(one, 12))).toEqual(rungs.map(() => 'finds'))
})

test('a hundred million cells can pass the microscope while deeper tests find them', () => {
  expect(readBurden(8)).toBe(
    '100 million cells. As one lump: at the edge of what CT can measure. As a leukaemia: flow, PCR and sequencing find them; the microscope finds none.',
  )
})

test('powers are written as they are read', () => {
  expect([writePower(0), writePower(12), nameAmount(9)]).toEqual(['1 cell', '10¹²', 'a billion cells'])
})
