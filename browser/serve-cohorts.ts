import { familyEvents } from '#domain/journey/cohort/cohort-families'
import { countPatients, makeCounts, planCohort } from '#domain/journey/cohort/run-cohort'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { compileTransitionTable } from '#machines/transition-table'
import type { CohortAnswer, CohortAsk } from './cohort-messages'

/** The worker's ways to the world, handed in so that a test can stand in for them. Times in ms. */
export type CohortEdge = {
  readonly answer: (answer: CohortAnswer) => void
  /** Lets messages in that came in the meantime. */
  readonly nextTurn: () => Promise<void>
  readonly now: () => number
}

/** So long a part of a cohort should take: short enough to be stopped at once, long enough to be worth a message. */
const partMs = 40
const firstPart = 250

/** Takes one ask after another; the run of an earlier one stops at the end of its part. */
export function serveCohorts({ answer, nextTurn, now }: CohortEdge): (ask: CohortAsk) => Promise<void> {
  const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
  let wanted: number | null = null
  return async (ask) => {
    const { run } = ask
    if (ask.kind === 'cancel') {
      if (wanted === run) wanted = null
      return
    }
    wanted = run
    const { family, settings, firstSeed, count } = ask.request
    const plan = planCohort(table, familyEvents(family, settings))
    const counts = makeCounts(plan)
    const began = now()
    let part = firstPart
    for (let done = 0; done < count; ) {
      const size = Math.min(part, count - done)
      const partBegan = now()
      countPatients(plan, firstSeed + done, size, counts)
      done += size
      part = Math.max(1, Math.round((size * partMs) / Math.max(1, now() - partBegan)))
      answer({ kind: 'progress', run, done })
      await nextTurn()
      if (wanted !== run) return
    }
    answer({ kind: 'done', run, careStates: plan.careStates, counts, elapsedMs: now() - began })
  }
}
