import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { familyEvents } from '#domain/journey/cohort/cohort-families'
import { type CohortFamily, usualSettings } from '#domain/journey/cohort/cohort-settings'
import { makeEventSheet } from '#domain/journey/cohort/event-sheet'
import {
  type CohortPlan,
  countPatients,
  lastCohortMonth,
  makeCounts,
  planCohort,
} from '#domain/journey/cohort/run-cohort'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { readPlace } from '#machines/track-run'
import { compileTransitionTable } from '#machines/transition-table'

/** `events`: of one patient, on average. `agrees`: both ways gave the same counts for the same patients. */
export type Race = {
  readonly tableMs: number
  readonly machineMs: number
  readonly events: number
  readonly agrees: boolean
}

type Entered = {
  readonly family: CohortFamily
  readonly people: number
  /** So many of the same people, the first ones, are followed through XState as well. */
  readonly throughMachine: number
}

const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
const warmUpPeople = 3000

/** Follows the same patients, drawn from their seeds, by the table and by XState. Times in ms for each one's own number of people. */
function raceCohort({ family, people, throughMachine }: Entered): Race {
  const plan = planCohort(table, familyEvents(family, usualSettings))
  countPatients(plan, 0, warmUpPeople, makeCounts(plan))
  const began = performance.now()
  countPatients(plan, 0, people, makeCounts(plan))
  const tableMs = performance.now() - began
  countThroughMachine(plan, Math.min(200, throughMachine))
  const machineBegan = performance.now()
  const { counts, events } = countThroughMachine(plan, throughMachine)
  const machineMs = performance.now() - machineBegan
  const same = makeCounts(plan)
  countPatients(plan, 0, throughMachine, same)
  const agrees = same.every((count, place) => count === counts[place])
  return { tableMs, machineMs, events: events / throughMachine, agrees }
}

/** The same occupancy as `countPatients`, with XState taking every step. */
function countThroughMachine(plan: CohortPlan, people: number) {
  const { writeEvents, careStates } = plan
  const counts = makeCounts(plan)
  const sheet = makeEventSheet()
  let events = 0
  for (let seed = 0; seed < people; seed += 1) {
    sheet.length = 0
    writeEvents(seed, sheet)
    events += sheet.length
    let snapshot: AnyMachineSnapshot = initialTransition(patientJourneyMachine)[0]
    let returned = 0
    let place = 0
    let care = 0
    for (let month = 0; month <= lastCohortMonth; month += 1) {
      const before = place
      while (place < sheet.length && (sheet.months[place] ?? 0) <= month) {
        const event = journeyEventCatalogue[sheet.codes[place] ?? 0]
        if (event) snapshot = transition(patientJourneyMachine, snapshot, event)[0]
        if (snapshot.hasTag('returned')) returned = 1
        place += 1
      }
      if (month === 0 || place > before) care = careStates.indexOf(readPlace(snapshot, 0).regions.care ?? '')
      const at = (month * careStates.length + care) * 2 + returned
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return { counts, events }
}

Object.assign(globalThis, { raceCohort })
