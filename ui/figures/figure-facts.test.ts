import { expect, test } from 'vitest'
import { readCourse } from '#server/course/load-course'
import { facts as bodyMap } from './body-map/body-map-state'
import { facts as evidenceStreams } from './evidence-streams/evidence-streams-state'
import { facts as findingsToStatus } from './findings-to-status/judge-status'
import { facts as fiveYearFigure } from './five-year-figure/five-year-figure-state'
import { facts as quietYears } from './quiet-years/quiet-years-state'
import { facts as threeCures } from './three-cures/three-cures-state'

const known = readCourse().facts

test.each(
  Object.entries({ bodyMap, evidenceStreams, findingsToStatus, fiveYearFigure, quietYears, threeCures }),
)('what %s shows rests on facts of the course', (_, facts) => {
  const ids = JSON.stringify(facts).match(/M\d-[FX]\d\d/g) ?? []
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})
