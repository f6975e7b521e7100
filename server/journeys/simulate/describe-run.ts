import type { AnyStateMachine } from 'xstate'
import type { PlayableCase } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import { formatRunAddress } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { summariseRun } from '#domain/journey/summarise-run'
import { trackRun } from '#machines/track-run'
import type { Policy } from './play-policy'

export type Described = ReturnType<typeof describeRun>

type Input = {
  readonly playable: PlayableCase
  readonly machine: AnyStateMachine
  readonly seed: number
  readonly policy: Policy
  readonly run: Run
}

/** A whole course as plain values: the person, the truth, the evidence, the decisions and their scores. */
export function describeRun({ playable, machine, seed, policy, run }: Input) {
  const { journey } = playable
  const { course } = run
  const track = trackRun(machine, run.events)
  return {
    journey: journey.id,
    version: journey.version,
    simulation: journey.simulation,
    seed,
    policy,
    address: `/journeys/${journey.simulation}?${formatRunAddress(playable, seed, run.log)}`,
    outcome: course.outcome,
    title: (run.visit.ending ?? course).title,
    person: course.person,
    truth: { ...course.truth, moments: course.truthMoments },
    evidence: course.panels,
    visits: run.met.map((index) => {
      const visit = course.visits[index]
      const place = track.places.findLast(({ visitIndex }) => visitIndex === index)
      return { id: visit?.id, month: visit?.month, title: visit?.title, regions: place?.regions ?? null }
    }),
    decisions: run.taken.map(({ decision, choice, score, counts, visitIndex }) => ({
      visit: course.visits[visitIndex]?.id,
      id: decision.id,
      kind: decision.kind,
      choice,
      best: expertChoice(decision),
      earned: score.earned,
      grade: score.grade,
      critical: score.critical,
      counts,
    })),
    score: summariseRun(run),
  }
}
