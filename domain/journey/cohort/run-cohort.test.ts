import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { compileTransitionTable } from '#machines/transition-table'
import { journeyEventCatalogue } from '../event-catalogue'
import { familyEvents } from './cohort-families'
import { cohortFamilies, usualSettings } from './cohort-settings'
import { careCode } from './event-code'
import { writeEvent } from './event-sheet'
import { bandsAt, careBands, foldBands } from './fold-bands'
import { readOccupancy } from './read-occupancy'
import { countPatients, makeCounts, planCohort, type WriteEvents } from './run-cohort'

const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
const people = 200

describe.each(cohortFamilies)('a cohort of %s', { timeout: 60_000 }, (family) => {
  const plan = planCohort(table, familyEvents(family, usualSettings))
  const countInParts = (firstSeed: number, parts: readonly number[]) => {
    const counts = makeCounts(plan)
    let seed = firstSeed
    for (const part of parts) {
      countPatients(plan, seed, part, counts)
      seed += part
    }
    return counts
  }

  it('counts the same in one part as in any parts', () => {
    const whole = countInParts(5, [people])
    const cuts = fc.array(fc.integer({ min: 1, max: people - 1 }), { maxLength: 8 })
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...new Set([...places, people])].sort((a, b) => a - b)
        const parts = ends.map((end, place) => end - (ends[place - 1] ?? 0))
        expect(countInParts(5, parts)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('has everybody somewhere at the end of each month, in states and in bands', () => {
    const counts = countInParts(0, [people])
    const bands = foldBands(plan.careStates, counts)
    const sums = readOccupancy(plan.careStates, counts).map(({ month, people: here }) => [
      Object.values(here).reduce((sum, one) => sum + one, 0),
      bandsAt(bands, month).reduce((sum, one) => sum + one, 0),
    ])
    expect(sums).toEqual(Array.from({ length: 121 }, () => [people, people]))
  })

  it('never takes a return back', () => {
    const returned = readOccupancy(plan.careStates, countInParts(0, [people])).map((month) => month.returned)
    expect(returned).toEqual(returned.toSorted((a, b) => a - b))
    expect(returned.at(-1)).toBeGreaterThan(0)
  })
})

describe('one patient', () => {
  const write: WriteEvents = (_, sheet) => {
    writeEvent(sheet, 1, careCode.diagnosisConfirmed)
    writeEvent(sheet, 1.5, careCode.surgeryPlanned)
    writeEvent(sheet, 1.5, careCode.surveillanceStarted)
    writeEvent(sheet, 24, careCode.findingReported)
    writeEvent(sheet, 24.3, careCode.confirmed.local)
    writeEvent(sheet, 26, careCode.surgeryPlanned)
    writeEvent(sheet, 27, careCode.surveillanceStarted)
  }
  const plan = planCohort(table, write)
  const counts = makeCounts(plan)
  countPatients(plan, 0, 1, counts)

  it('stands at the end of a month where all events up to it have led', () => {
    const occupancy = readOccupancy(plan.careStates, counts)
    const at = [0, 1, 2, 23, 24, 25, 26, 27, 120].map((month) => [
      Object.keys(occupancy[month]?.people ?? {}).join(),
      occupancy[month]?.returned,
    ])
    expect(at).toEqual([
      ['diagnosis', 0],
      ['staging', 0],
      ['surveillance.close', 0],
      ['surveillance.close', 0],
      ['suspecting.imaging', 0],
      ['recurrence.local', 1],
      ['surgery', 1],
      ['surveillance.close', 1],
      ['surveillance.close', 1],
    ])
  })

  it('is followed in another band after a return', () => {
    const bands = foldBands(plan.careStates, counts)
    const bandAt = (month: number) => careBands[bandsAt(bands, month).indexOf(1)]
    expect([0, 2, 24, 25, 26, 27].map(bandAt)).toEqual([
      'treated',
      'followed',
      'checked',
      'found',
      'treated',
      'followed-again',
    ])
  })
})
