import type { JourneyFact } from '#domain/classes/fact.schema'
import type { Choice, Decision, DecisionLog } from '#domain/journey/decision'
import { courseForSeed, type Journey } from '#domain/journey/journey'
import { startRun, takeDecision } from '#domain/journey/replay-log'
import { encodeLog } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { answersRightly, type Chance, makeChance, pickFrom } from './demo-chance'
import type { DemoLearner } from './demo-roster'
import { makeFactId } from './fact-id'

const DIFFICULTY = 110
const COURSES_TRIED = 3
const UNFINISHED_ONE_IN = 5
const DECISIONS_WHEN_LEFT = 6

/** One scored run of a journey; one in five is left before its end. */
export function simulateJourney(
  seed: string,
  journey: Journey,
  simulation: string,
  learner: DemoLearner,
  at: number,
): JourneyFact {
  const name = `${seed}|journey|${simulation}|${learner.number}`
  const chance = makeChance(name)
  const caseSeed = 1 + chance.pick(COURSES_TRIED)
  const isLeft = chance.pick(UNFINISHED_ONE_IN) === 0
  const log: DecisionLog[number][] = []
  let run = startRun(courseForSeed(journey, caseSeed))
  while (run.pending && !(isLeft && log.length === DECISIONS_WHEN_LEFT)) {
    const choice = decide(run.pending, learner.ability, chance)
    log.push({ decisionId: run.pending.id, choice })
    run = takeDecision(run, choice)
  }
  return {
    id: makeFactId(name),
    kind: 'journey.changed',
    at,
    simulation,
    caseId: journey.id,
    version: journey.version,
    seed: caseSeed,
    mode: 'scored',
    log: encodeLog(journey, caseSeed, log),
    finished: run.pending === null,
  }
}

function decide(decision: Decision, ability: number, chance: Chance): Choice {
  const best = expertChoice(decision)
  if (answersRightly(chance, ability, DIFFICULTY)) return best
  const ids = decision.options.map((option) => option.id)
  if (decision.kind === 'order') return [...decision.key.slice(1), ...decision.key.slice(0, 1)]
  if (decision.kind === 'choose-several') return ids.slice(-decision.cap)
  return (
    pickFrom(
      chance,
      ids.filter((id) => id !== best),
    ) ?? best
  )
}
