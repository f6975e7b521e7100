'use client'

import type { RunCohort } from '#browser/run-cohort-in-worker'
import { CohortEntry } from '#ui/cohort/cohort-entry'

export function CohortIsland() {
  return <CohortEntry runCohort={runCohort} />
}

/** The worker's code comes with the first cohort, not with the page. */
const runCohort: RunCohort = async (request, watch) =>
  (await import('#browser/run-cohort-in-worker')).runCohortInWorker(request, watch)
