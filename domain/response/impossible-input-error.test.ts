import { expect, test } from 'vitest'
import { ImpossibleInputError } from './impossible-input-error'

test('it is a RangeError that carries its code and field', () => {
  const error = new ImpossibleInputError('size-negative', 'mm', '-1 mm is below zero')
  expect(error).toBeInstanceOf(RangeError)
  expect({ ...error, name: error.name, message: error.message }).toEqual({
    code: 'size-negative',
    field: 'mm',
    name: 'ImpossibleInputError',
    message: 'mm: -1 mm is below zero',
  })
})
