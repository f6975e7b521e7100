import { beforeAll, describe, expect, test } from 'vitest'
import { type CourseReport, reportCourse } from '#server/course/lint/course-report'
import { showFinding } from '#server/course/lint/finding'
import { lintCourse } from '#server/course/lint/lint-course'
import { type Course, readCourse } from '#server/course/load-course'

let course: Course
let report: CourseReport

beforeAll(() => {
  course = readCourse()
  report = reportCourse(course, lintCourse(course))
})

describe('the course keeps its promises', () => {
  test('the linter finds no error', () => {
    expect(report.errors.map(showFinding)).toEqual([])
  })

  test('every fact is taught and no passage claims anything without one', () => {
    expect(report.facts.notTaught).toEqual([])
    expect(report.claims.withoutFact).toBe(0)
  })

  test('every outcome is tested twice or more', () => {
    expect(report.outcomes.underTwoItems).toBe(0)
  })

  test('every screen of the guide reads at grade 8 or lower', () => {
    expect(report.guide.maxGrade).toBeLessThanOrEqual(8)
  })

  test.each([
    ['M1', 23],
    ['M2', 21],
    ['M3', 27],
    ['M4', 25],
    ['M5', 24],
    ['M6', 31],
    ['M7', 26],
  ])('the register of %s holds its %i facts of the clinical fact base', (module, count) => {
    const ids = Array.from({ length: count }, (_, at) => `${module}-F${String(at + 1).padStart(2, '0')}`)
    expect(ids.filter((id) => !course.facts.has(id))).toEqual([])
  })

  test('the fifty common misreadings are all put right', () => {
    expect(course.corrections).toHaveLength(50)
  })
})
