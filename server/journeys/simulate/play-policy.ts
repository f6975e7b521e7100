import type { Choice, Decision } from '#domain/journey/decision'
import type { Course } from '#domain/journey/journey'
import { type Run, startRun, takeDecision } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { type Chance, makeChance } from '#domain/patient/chance/chance'

export const policies = ['expert', 'novice', 'random'] as const
export type Policy = (typeof policies)[number]

/** How often a novice decides as the expert would. */
const noviceShare = 0.6

/** Plays a course to its end. The same seed and policy always decide the same. */
export function playPolicy(course: Course, policy: Policy, seed: number): Run {
  const chance = makeChance(`policy-${policy}`, 1, seed, 'choices')
  let run = startRun(course)
  while (run.pending) run = takeDecision(run, choose(run.pending, policy, chance))
  return run
}

function choose(decision: Decision, policy: Policy, chance: Chance): Choice {
  const isSound = policy === 'expert' || (policy === 'novice' && chance.happens(noviceShare))
  return isSound ? expertChoice(decision) : drawChoice(decision, chance)
}

function drawChoice(decision: Decision, chance: Chance): Choice {
  const ids = decision.options.map(({ id }) => id)
  switch (decision.kind) {
    case 'choose-one':
    case 'classify':
      return chance.pick(ids)
    case 'order':
      return shuffle(ids, chance)
    case 'choose-several':
      return drawSeveral(decision, shuffle(ids, chance))
    case 'assign':
      return decision.rows.map(() => chance.pick(ids))
    case 'measure':
      return decision.options.map(({ mm }) => `${Math.max(0, mm + chance.whole(-6, 6))}`)
  }
}

function shuffle(ids: readonly string[], chance: Chance): string[] {
  const left = [...ids]
  return ids.flatMap(() => left.splice(chance.whole(0, left.length - 1), 1))
}

/** Takes options as they come while the cap or the budget allows; a first one that fits is always taken. */
function drawSeveral(
  { cap, budget, options }: Extract<Decision, { kind: 'choose-several' }>,
  shuffled: readonly string[],
): string[] {
  if (budget === null) return shuffled.slice(0, cap ?? 0)
  let left = budget.limit
  return shuffled.filter((id) => {
    const cost = options.find((one) => one.id === id)?.cost ?? 0
    if (cost > left) return false
    left -= cost
    return true
  })
}
