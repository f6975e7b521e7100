import { describe, expect, it } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { caseVersion } from '#domain/journey/plots/lung-stage-4/draw-lung-patient'
import { drawLungStage4Plot } from '#domain/journey/plots/lung-stage-4/lung-stage-4-plot'
import { expertChoice } from '#domain/journey/score-decision'
import { maximumScore } from '#domain/journey/summarise-run'
import { assessRecistVisits } from '#domain/response/recist/assess-visits'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { trackRun } from '#machines/track-run'
import { loadJourney } from '../load-journey'
import { playRun } from '../proof/play-run'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

const journey = loadJourney('lung-stage-4')
const playable = makePlayableCase(journey, drawLungStage4Plot)
const courses = Array.from({ length: 300 }, (_, seed) => playable.courseFor(seed))

describe('the courses of lung-stage-4', () => {
  it('are drawn under the version that the case is written for, the first person being 66', () => {
    expect(journey.version).toBe(caseVersion)
    expect(journey.people[0]?.age).toBe(66)
  })

  it('count 9 to 15 decisions, at least 3 of them readings of a scan, one order and two choices of several', () => {
    for (const [seed, course] of courses.entries()) {
      const counted = course.visits.flatMap(({ beats }) => beats.filter(({ counts }) => counts))
      const kinds = counted.map(({ decision }) => decision.kind)
      const max = maximumScore(course)
      expect([seed, max >= 9 && max <= 15 ? 'fits' : max]).toEqual([seed, 'fits'])
      expect(kinds.filter((kind) => kind === 'classify').length).toBeGreaterThanOrEqual(3)
      expect(kinds.filter((kind) => kind === 'order').length).toBe(1)
      expect(kinds.filter((kind) => kind === 'choose-several').length).toBe(2)
    }
  })

  it('bring the statechart to the states that belong to a cancer that is held or grows', () => {
    const reached = new Set(
      courses.flatMap((course) => {
        const { events } = playRun(course, expertChoice)
        return trackRun(patientJourneyMachine, events).places.map(({ regions }) => regions.care)
      }),
    )
    expect([...reached].sort()).toEqual([
      'assessing',
      'debrief',
      'diagnosis',
      'maintenance',
      'partialResponse',
      'progressiveDisease',
      'retreating',
      'stableDisease',
      'staging',
      'treating',
      'treatmentBreak',
    ])
  })
})

describe('the standing example of the folder', () => {
  it('is called as domain/response calls it, row by row', () => {
    const folder = journey.decisions.find(({ id }) => id === 'folder-rows')
    if (folder?.kind !== 'assign') throw new RangeError('folder-rows is written as rows')
    for (const { text, key } of folder.rows) {
      const [baseline = 0, ...later] = `${text}`.match(/\d+/g)?.map(Number) ?? []
      const results = assessRecistVisits({
        baseline: [{ organ: 'lung', kind: 'nonnode', mm: baseline }],
        nontargetAtBaseline: false,
        visits: later.map((mm, index) => ({
          day: 63 * (index + 1),
          targets: [mm],
          nonTarget: 'NA',
          newLesion: false,
        })),
      })
      expect([text, `${key}`.toUpperCase()]).toEqual([text, results.at(-1)?.overall])
    }
  })
})

await proveCase('lung-stage-4')
await proveWords('lung-stage-4')
