import { expect, test } from 'vitest'
import { countPeople, group, mixed, questions, sorted } from './five-year-figure-state'
import { readings } from './words'

test('the group is one hundred people', () => {
  expect(group.reduce((sum, { people }) => sum + people, 0)).toBe(100)
})

test('out of order they are the same hundred people', () => {
  expect([...mixed].sort()).toEqual([...sorted].sort())
})

test('the five-year figure counts everyone alive, with cancer or without', () => {
  expect(countPeople('alive')).toBe(countPeople('none-found') + countPeople('with-cancer'))
})

test('alive and died make up the hundred', () => {
  expect(countPeople('alive') + countPeople('died')).toBe(100)
})

test('each question counts this many', () => {
  expect(questions.map(countPeople)).toEqual([78, 61, 17, 22])
})

test('each sentence begins with the number it is about', () => {
  expect(questions.map((question) => readings[question].split(' ')[0])).toEqual(
    questions.map((question) => String(countPeople(question))),
  )
})
