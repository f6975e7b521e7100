import { describe, expect, it } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { drawBowelLiverPlot } from '#domain/journey/plots/bowel-liver/bowel-liver-plot'
import { caseVersion } from '#domain/journey/plots/bowel-liver/draw-patient'
import { expertChoice } from '#domain/journey/score-decision'
import { maximumScore } from '#domain/journey/summarise-run'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { trackRun } from '#machines/track-run'
import { loadJourney } from '../load-journey'
import { playRun } from '../proof/play-run'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

const journey = loadJourney('bowel-liver')
const playable = makePlayableCase(journey, drawBowelLiverPlot)
const courses = Array.from({ length: 400 }, (_, seed) => playable.courseFor(seed))

describe('the courses of bowel-liver', () => {
  it('are drawn under the version that the case is written for', () => {
    expect(journey.version).toBe(caseVersion)
  })

  it('count 9 to 16 decisions, at least 3 of them readings of a scan, one order and two choices of several', () => {
    for (const [seed, course] of courses.entries()) {
      const counted = course.visits.flatMap(({ beats }) => beats.filter(({ counts }) => counts))
      const kinds = counted.map(({ decision }) => decision.kind)
      const max = maximumScore(course)
      expect([seed, max >= 9 && max <= 16 ? 'fits' : max]).toEqual([seed, 'fits'])
      expect(kinds.filter((kind) => kind === 'classify').length).toBeGreaterThanOrEqual(3)
      expect(kinds.filter((kind) => kind === 'order').length).toBe(1)
      expect([seed, kinds.filter((kind) => kind === 'choose-several').length]).toEqual([seed, 2])
    }
  })

  it('bring the statechart to every state of care but a local and a regional recurrence', () => {
    const reached = new Set(
      courses.flatMap((course) => {
        const { events } = playRun(course, expertChoice)
        return trackRun(patientJourneyMachine, events).places.map(({ regions }) => regions.care)
      }),
    )
    expect([...reached].sort()).toEqual([
      'assessing',
      'completeResponse',
      'consolidation',
      'debrief',
      'diagnosis',
      'longRemission',
      'maintenance',
      'partialResponse',
      'progressiveDisease',
      'recurrence.distant',
      'retreating',
      'stableDisease',
      'staging',
      'surgery',
      'surveillance.close',
      'surveillance.thinning',
      'surveillance.yearly',
      'suspecting.imaging',
      'suspecting.repeating',
      'treating',
      'treatmentBreak',
    ])
  })
})

await proveCase('bowel-liver')
await proveWords('bowel-liver')
