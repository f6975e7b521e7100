import type { Fact, SubmittedFact } from '#domain/classes/fact.schema'
import type { Binding } from '../attempts/attempt-token'
import { findItem } from '../attempts/find-quiz'
import { startAttempt } from '../attempts/start-attempt'
import type { Course } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import { gradeResponses } from '../records/grade-responses'
import { answerItem } from './answer-item'
import { type Chance, makeChance } from './demo-chance'
import type { DemoLearner } from './demo-roster'
import { makeFactId } from './fact-id'
import { modelItem } from './item-model'

export type Sitting = {
  readonly seed: string
  readonly course: Course
  readonly module: CourseModule
  readonly learner: DemoLearner
  readonly attemptNo: number
  readonly startedAt: number
  readonly bound?: Binding | undefined
  readonly lastSeen: Readonly<Record<string, number>>
}

export type SatAttempt = {
  readonly facts: readonly [Fact, SubmittedFact]
  readonly submittedAt: number
  readonly isMastered: boolean
  readonly itemIds: readonly string[]
}

/** What is learnt between two attempts at the same quiz, as a factor of ability. */
const GAIN = 2.5
const SECONDS_AN_ITEM = 55
const SLIPS_OF_100 = 2

type Answered = Pick<SubmittedFact, 'responses' | 'confidence' | 'times'>

/** Draws a quiz as a learner's device does and answers it; the points are for the server to give. */
export function simulateAttempt(sitting: Sitting): SatAttempt {
  const { seed, course, module, learner, attemptNo, startedAt, lastSeen } = sitting
  const learnerKey = `${seed}-learner-${learner.number}`
  const started = startAttempt(
    { moduleId: module.id, learnerKey, attemptNo, lastSeen },
    { course, now: startedAt, bound: sitting.bound },
  )
  const name = `${learnerKey}|${module.id}|${attemptNo}`
  const answered = started.items.map(({ id }) => answerOne(sitting, id, makeChance(`${name}|${id}`)))
  const whole: Answered = {
    responses: Object.assign({}, ...answered.map((one) => one.responses)),
    confidence: Object.assign({}, ...answered.map((one) => one.confidence)),
    times: Object.assign({}, ...answered.map((one) => one.times)),
  }
  const submittedAt = startedAt + Object.values(whole.times).reduce((sum, time) => sum + time, 60_000)
  const items = started.items.flatMap(({ id }) => findItem(module, id) ?? [])
  const base = { moduleId: module.id, attemptNo }
  return {
    facts: [
      { id: makeFactId(`${name}|started`), kind: 'quiz.started', at: startedAt, ...base },
      {
        id: makeFactId(`${name}|submitted`),
        kind: 'attempt.submitted',
        at: submittedAt,
        ...base,
        attemptId: makeFactId(name),
        token: started.token,
        ...whole,
        submittedAt,
      },
    ],
    submittedAt,
    isMastered: gradeResponses(items, whole.responses, new Map()).isMastered,
    itemIds: items.map((item) => item.id),
  }
}

function answerOne({ module, learner, attemptNo }: Sitting, itemId: string, chance: Chance): Answered {
  const item = findItem(module, itemId)
  const times = { [itemId]: drawTime(chance, learner) }
  if (!item || chance.happens(SLIPS_OF_100, 100)) return { responses: {}, confidence: {}, times }
  const model = modelItem(item)
  const ability = Math.round(learner.ability * GAIN ** (attemptNo - 1))
  const response = answerItem({ item, model, ability, chance })
  const confidence = drawConfidence(chance, model.trap === null ? ability : ability * 6, model.difficulty)
  return { responses: { [itemId]: response }, confidence: confidence ? { [itemId]: confidence } : {}, times }
}

/** Given in seven answers of eight; whoever is able is also surer, and a trap is fallen into with confidence. */
function drawConfidence(chance: Chance, ability: number, difficulty: number) {
  if (chance.happens(1, 8)) return null
  if (chance.happens(ability, ability + difficulty)) return chance.happens(4, 5) ? 'sure' : 'unsure'
  return chance.happens(2, 3) ? 'unsure' : 'guess'
}

function drawTime(chance: Chance, { accommodation }: DemoLearner): number {
  const share = 40 + chance.pick(80) + chance.pick(80)
  return Math.round((SECONDS_AN_ITEM * 10 * share * accommodation.multiplier) / 1000) * 1000
}
