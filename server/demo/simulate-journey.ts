import type { JourneyFact } from '#domain/classes/fact.schema'
import type { Choice, Decision, DecisionLog } from '#domain/journey/decision'
import type { PlayableCase } from '#domain/journey/journey'
import { startRun, takeDecision } from '#domain/journey/replay-log'
import { encodeLog } from '#domain/journey/run-address'
import { expertChoice, fitsDecision } from '#domain/journey/score-decision'
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
  playable: PlayableCase,
  learner: DemoLearner,
  at: number,
): JourneyFact {
  const { id: caseId, simulation, version } = playable.journey
  const name = `${seed}|journey|${caseId}|${learner.number}`
  const chance = makeChance(name)
  const caseSeed = 1 + chance.pick(COURSES_TRIED)
  const isLeft = chance.pick(UNFINISHED_ONE_IN) === 0
  const log: DecisionLog[number][] = []
  let run = startRun(playable.courseFor(caseSeed))
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
    caseId,
    version,
    seed: caseSeed,
    mode: 'scored',
    log: encodeLog(playable, caseSeed, log),
    finished: run.pending === null,
  }
}

function decide(decision: Decision, ability: number, chance: Chance): Choice {
  const best = expertChoice(decision)
  if (answersRightly(chance, ability, DIFFICULTY)) return best
  const other = findOther(decision, best, chance)
  return fitsDecision(decision, other) ? other : best
}

function findOther(decision: Decision, best: Choice, chance: Chance): Choice {
  const ids = decision.options.map((option) => option.id)
  switch (decision.kind) {
    case 'order':
      return [...decision.key.slice(1), ...decision.key.slice(0, 1)]
    case 'choose-several':
      return ids.slice(-(decision.cap ?? 1))
    case 'assign':
      return decision.rows.map(() => pickFrom(chance, ids) ?? '')
    case 'measure':
      return decision.options.map(({ mm }) => `${Math.round(mm) + chance.pick(12)}`)
    default:
      return (
        pickFrom(
          chance,
          ids.filter((id) => id !== best),
        ) ?? best
      )
  }
}
