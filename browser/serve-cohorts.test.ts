import { describe, expect, it } from 'vitest'
import { familyEvents } from '#domain/journey/cohort/cohort-families'
import { usualSettings } from '#domain/journey/cohort/cohort-settings'
import { countPatients, makeCounts, planCohort } from '#domain/journey/cohort/run-cohort'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { compileTransitionTable } from '#machines/transition-table'
import type { CohortAnswer, CohortAsk } from './cohort-messages'
import { serveCohorts } from './serve-cohorts'

const request = { family: 'aml', settings: usualSettings, firstSeed: 11, count: 1200 } as const

/** A worker whose clock runs 100 ms with every look, so that parts stay small; `between` happens between two parts. */
function openWorker(
  between: (take: (ask: CohortAsk) => Promise<void>, turn: number) => void = () => undefined,
) {
  const answers: CohortAnswer[] = []
  let clock = 0
  let turns = 0
  const take: (ask: CohortAsk) => Promise<void> = serveCohorts({
    answer: (answer) => answers.push(answer),
    nextTurn: async () => {
      turns += 1
      between(take, turns)
    },
    now: () => {
      clock += 100
      return clock
    },
  })
  return { answers, take }
}

const progressOf = (answers: readonly CohortAnswer[], run: number) =>
  answers.flatMap((one) => (one.kind === 'progress' && one.run === run ? [one.done] : []))

describe('the worker of the cohort', { timeout: 60_000 }, () => {
  it('reports progress up to the last person, then the same counts as without a worker', async () => {
    const { answers, take } = openWorker()
    await take({ kind: 'run', run: 1, request })
    const done = progressOf(answers, 1)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.length).toBeGreaterThan(3)
    expect(done.at(-1)).toBe(request.count)
    const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
    const plan = planCohort(table, familyEvents('aml', usualSettings))
    const counts = makeCounts(plan)
    countPatients(plan, request.firstSeed, request.count, counts)
    expect(answers.at(-1)).toEqual({
      kind: 'done',
      run: 1,
      careStates: plan.careStates,
      counts,
      elapsedMs: expect.any(Number),
    })
  })

  it('stops within one part of being cancelled, and says nothing more', async () => {
    const { answers, take } = openWorker((again, turn) => {
      if (turn === 2) void again({ kind: 'cancel', run: 1 })
    })
    await take({ kind: 'run', run: 1, request })
    expect(progressOf(answers, 1)).toHaveLength(2)
    expect(answers.some(({ kind }) => kind === 'done')).toBe(false)
  })

  it('leaves a run for a newer one', async () => {
    const small = { ...request, count: 50 }
    let newer: Promise<void> | undefined
    const { answers, take } = openWorker((again, turn) => {
      if (turn === 1) newer = again({ kind: 'run', run: 2, request: small })
    })
    await take({ kind: 'run', run: 1, request })
    await newer
    expect(answers.flatMap((one) => (one.kind === 'done' ? [one.run] : []))).toEqual([2])
  })

  it('does not let the cancelling of an older run stop a newer one', async () => {
    const { answers, take } = openWorker((again, turn) => {
      if (turn === 1) void again({ kind: 'cancel', run: 1 })
    })
    await take({ kind: 'run', run: 2, request })
    expect(answers.at(-1)).toMatchObject({ kind: 'done', run: 2 })
  })
})
