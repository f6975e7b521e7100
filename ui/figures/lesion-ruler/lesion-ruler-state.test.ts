import { expect, test } from 'vitest'
import { lesions, type presetNames, presets, readRuler, setSize } from './lesion-ruler-state'
import { sayReason, writeChange } from './words'

const readChosen = (name: (typeof presetNames)[number]) => {
  const state = presets[name]
  const result = readRuler(state).results[state.visit - 1]
  if (!result) throw new RangeError('a preset ends after baseline')
  return result
}

test.each([
  ['shrinking', 'PR', 49, 71],
  ['thirty', 'PR', 56, 80],
  ['small-sum', 'PR', 24, 20],
  ['slow', 'SD', 64, 56],
  ['below-baseline', 'PD', 64, 50],
  ['node-ten', 'PR', 10, 48],
  ['node-nine', 'CR', 9, 48],
] as const)('the case %s reads %s, sum %i over a nadir of %i', (name, target, sumMm, nadirMm) => {
  const { target: got, sumMm: sum, nadirMm: nadir } = readChosen(name)
  expect({ got, sum, nadir }).toEqual({ got: target, sum: sumMm, nadir: nadirMm })
})

test('+20 % and only 4 mm: the reason names both limits', () => {
  expect(sayReason(readChosen('small-sum')).replaceAll('\u00a0', ' ')).toBe(
    '70 % below the start; the line is 30 %, and exactly 30 % counts. 20 % and 4 mm over the smallest sum, 20 mm: not both limits (20 % and 5 mm), so not progression.',
  )
})

test('at the chosen visit growth counts from 20 % or 5 mm over the nadir, whichever is more', () => {
  expect(readRuler(presets['small-sum']).growthFromMm).toBe(25)
  expect(readRuler(presets.slow).growthFromMm).toBe(67.2)
})

test('a missing size makes the visit not evaluable, and is not zero', () => {
  const state = setSize(presets.shrinking, 1, null)
  expect(readRuler(state).results[1]?.target).toBe('NE')
})

test('at baseline a target keeps a measurable size and cannot be missing', () => {
  const state = { ...presets.shrinking, visit: 0 }
  const small = lesions.map((_, index) => setSize(state, index, 3).sizes[0]?.[index])
  const missing = lesions.map((_, index) => setSize(state, index, null).sizes[0]?.[index])
  expect([small, missing]).toEqual([
    [10, 10, 15],
    [10, 10, 15],
  ])
})

test('a change is never rounded onto its limit', () => {
  expect([writeChange(-30, 30), writeChange(-29.97, 30), writeChange(19.96, 20), writeChange(0, 20)]).toEqual(
    ['−30 %', '−29.97 %', '+19.96 %', 'no change'],
  )
})
