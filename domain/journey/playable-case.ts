import { compileCourse } from './compile-course'
import type { Course, Journey, PlayableCase } from './journey'
import type { DrawPlot } from './plot'

const kept = 8

/** Binds a case to the plot that draws its patients. The last few courses are kept, since a run asks for its own often. */
export function makePlayableCase(journey: Journey, drawPlot: DrawPlot): PlayableCase {
  const courses = new Map<number, Course>()
  return {
    journey,
    courseFor: (seed) => {
      const course = courses.get(seed) ?? compileCourse(journey, drawPlot(seed))
      courses.delete(seed)
      courses.set(seed, course)
      for (const oldest of [...courses.keys()].slice(0, -kept)) courses.delete(oldest)
      return course
    },
  }
}
