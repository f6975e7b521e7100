import type { ClassModule } from '#domain/classes/class-settings.schema'
import type { Fact } from '#domain/classes/fact.schema'
import type { PlayableCase } from '#domain/journey/journey'
import type { Binding } from '../attempts/attempt-token'
import type { Course } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import { makeChance } from './demo-chance'
import type { DemoLearner } from './demo-roster'
import { makeFactId } from './fact-id'
import { type SatAttempt, simulateAttempt } from './simulate-attempt'
import { simulateJourney } from './simulate-journey'

/** What one learner's device reports at one time. */
export type Session = {
  readonly learnerNumber: number
  readonly at: number
  readonly facts: readonly Fact[]
}

export type DemoPlan = {
  readonly seed: string
  readonly course: Course
  readonly journeys: readonly PlayableCase[]
  readonly modules: readonly ClassModule[]
  readonly roster: readonly DemoLearner[]
  /** By number, for whom in which class the quizzes are begun. */
  readonly bindings?: ReadonlyMap<number, Binding>
  /** The moment at which an educator first looks at the class. */
  readonly now: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MAX_TRIES = 3
const READING_MS = 15 * MINUTE_MS
const LINGERING_MS = 32 * MINUTE_MS

/** Everything that the demo class did, in the order of time. The same plan always gives the same. */
export function simulateClass(plan: DemoPlan): readonly Session[] {
  return plan.roster
    .flatMap((learner) => simulateLearner(plan, learner))
    .filter((session) => session.at <= plan.now)
    .sort((a, b) => a.at - b.at || a.learnerNumber - b.learnerNumber)
}

function simulateLearner(plan: DemoPlan, learner: DemoLearner): readonly Session[] {
  if (learner.habit === 'absent') return []
  const taken = plan.course.modules.slice(0, learner.finished + 1)
  const sessions = taken.flatMap((module, index) =>
    index < learner.finished ? finishModule(plan, learner, module) : openModule(plan, learner, module),
  )
  return [...sessions, ...runJourneys(plan, learner)]
}

/** Reads the lesson, then sits the quiz until it is mastered or the attempts are spent. */
function finishModule(plan: DemoPlan, learner: DemoLearner, module: CourseModule): readonly Session[] {
  const { seed, course } = plan
  const bound = plan.bindings?.get(learner.number)
  const chance = makeChance(`${seed}|module|${learner.number}|${module.id}`)
  const readAt = findStart(plan, learner, module, chance.pick(5 * 24) * HOUR_MS)
  const sessions = [readLesson(plan, learner, module, readAt)]
  const lastSeen: Record<string, number> = {}
  const tries = learner.habit === 'stuck' ? 2 : 1 + chance.pick(MAX_TRIES)
  let startedAt = readAt + READING_MS
  for (let attemptNo = 1; attemptNo <= tries; attemptNo += 1) {
    const sitting = { seed, course, module, learner, attemptNo, startedAt, bound, lastSeen }
    const sat: SatAttempt = simulateAttempt(sitting)
    for (const id of sat.itemIds) lastSeen[id] = sat.submittedAt
    sessions.push({ learnerNumber: learner.number, at: sat.submittedAt, facts: sat.facts })
    if (sat.isMastered) break
    startedAt = sat.submittedAt + DAY_MS + chance.pick(10) * HOUR_MS
  }
  return sessions
}

/** The module a learner is in now, minutes ago: in the lesson, at one place for long, or in the quiz. */
function openModule(plan: DemoPlan, learner: DemoLearner, module: CourseModule): readonly Session[] {
  const { seed, now } = plan
  const chance = makeChance(`${seed}|now|${learner.number}`)
  const sections = module.lesson.outline.sections.map((section) => section.id)
  if (learner.habit === 'lingering') return lingerIn(plan, learner, module)
  const isAway = chance.pick(3) === 0
  const openedAt = now - (isAway ? (1 + chance.pick(6)) * DAY_MS : (4 + chance.pick(36)) * MINUTE_MS)
  const read = sections.slice(0, chance.pick(sections.length + 1))
  const session = readSections(learner, module, read, openedAt, MINUTE_MS)
  if (isAway || read.length < sections.length) return [session]
  const name = `${seed}|now|${learner.number}|quiz`
  const begun: Fact = {
    id: makeFactId(name),
    kind: 'quiz.started',
    at: now - MINUTE_MS,
    moduleId: module.id,
    attemptNo: 1,
  }
  return [session, { learnerNumber: learner.number, at: begun.at, facts: [begun] }]
}

/** Signs of activity at one place of a lesson, over more than twenty minutes and until now. */
function lingerIn({ seed, now }: DemoPlan, learner: DemoLearner, module: CourseModule): readonly Session[] {
  const { sections, checks } = module.lesson.outline
  const arrivedAt = now - LINGERING_MS
  const arrival = readSections(
    learner,
    module,
    sections.slice(0, 2).map((section) => section.id),
    arrivedAt - 2 * MINUTE_MS,
    MINUTE_MS,
  )
  const signs = [1, 2, 3, 4].map((sign): Session => {
    const at = arrivedAt + (sign * LINGERING_MS) / 4
    const id = makeFactId(`${seed}|lingering|${learner.number}|${sign}`)
    const checkId = checks[0] ?? 'check'
    return {
      learnerNumber: learner.number,
      at,
      facts: [{ id, kind: 'check.answered', at, moduleId: module.id, checkId }],
    }
  })
  return [arrival, ...signs]
}

function readLesson(plan: DemoPlan, learner: DemoLearner, module: CourseModule, at: number): Session {
  const sections = module.lesson.outline.sections.map((section) => section.id)
  const session = readSections(learner, module, sections, at, READING_MS / (sections.length + 1))
  const checks = module.lesson.outline.checks.map(
    (checkId): Fact => ({
      id: makeFactId(`${plan.seed}|${learner.number}|${checkId}`),
      kind: 'check.answered',
      at: session.at,
      moduleId: module.id,
      checkId,
    }),
  )
  return { ...session, facts: [...session.facts, ...checks] }
}

function readSections(
  learner: DemoLearner,
  module: CourseModule,
  sections: readonly string[],
  openedAt: number,
  stepMs: number,
): Session {
  const name = `demo|${learner.number}|${module.id}|${openedAt}`
  const base = { moduleId: module.id }
  const opened: Fact = { id: makeFactId(name), kind: 'module.opened', at: openedAt, ...base }
  const read = sections.map((section, index): Fact => {
    const at = Math.round(openedAt + stepMs * (index + 1))
    return { id: makeFactId(`${name}|${section}`), kind: 'lesson.read', at, ...base, section }
  })
  const at = Math.max(openedAt, ...read.map((fact) => fact.at))
  return { learnerNumber: learner.number, at, facts: [opened, ...read] }
}

function runJourneys({ seed, journeys, now }: DemoPlan, learner: DemoLearner): readonly Session[] {
  const chance = makeChance(`${seed}|journeys|${learner.number}`)
  if (learner.finished < 2 || chance.pick(5) === 0) return []
  return journeys
    .filter(() => chance.pick(3) > 0)
    .map((playable) => {
      const at = now - (2 + chance.pick(9)) * DAY_MS - chance.pick(600) * MINUTE_MS
      return {
        learnerNumber: learner.number,
        at,
        facts: [simulateJourney(seed, playable, learner, at)],
      }
    })
}

/** In the days before a module's closing time; those who are late begin after it. */
function findStart(plan: DemoPlan, { habit }: DemoLearner, module: CourseModule, earlierMs: number): number {
  const dueAt = plan.modules.find((one) => one.moduleId === module.id)?.dueAt ?? plan.now
  const latest = Math.min(dueAt, plan.now) - 5 * DAY_MS
  return habit === 'late' ? dueAt + 8 * HOUR_MS : latest - earlierMs
}
