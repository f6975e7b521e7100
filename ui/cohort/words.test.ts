import { expect, test } from 'vitest'
import { readCourse } from '#server/course/load-course'
import { facts } from './words'

test('what the page says of five-year figures rests on facts of the course', () => {
  const known = readCourse().facts
  expect(facts.filter((id) => !known.has(id))).toEqual([])
})
