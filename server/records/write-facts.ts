import type { Transaction } from 'kysely'
import type { AcceptedFact } from '#domain/classes/fact.schema'
import { keepFirstGradings } from '../attempts/first-grading'
import type { Course } from '../course/load-course'
import type { Learner } from '../rights/require-learner'
import { noteChange } from '../store/note-change'
import type { Tables } from '../store/tables'
import { toCanonicalJson } from './canonical-json'
import { gradeResponses } from './grade-responses'
import { type JudgedFact, type JudgedSubmission, refuse } from './judge-fact'
import { isLate } from './judge-lateness'
import { type BeforeFacts, readBeforeFacts } from './read-before-facts'
import { afterQuiz } from './standing'
import { writeRuns } from './write-runs'
import { type Move, writeStandings } from './write-standings'

type Trx = Transaction<Tables>
type FactRow = Tables['fact']
type AttemptRow = Tables['attempt']

type Plan = {
  readonly results: AcceptedFact[]
  readonly facts: FactRow[]
  readonly attempts: AttemptRow[]
  readonly gradings: Tables['firstGrading'][]
  readonly moves: Move[]
  readonly accepted: JudgedFact[]
}

/** @returns a result for each fact, in their order */
export async function writeFacts(
  trx: Trx,
  learner: Learner,
  judged: readonly JudgedFact[],
  now: number,
  course: Course,
): Promise<readonly AcceptedFact[]> {
  const before = await readBeforeFacts(trx, learner, judged)
  const plan = planFacts(before, learner, judged, now)
  if (plan.facts.length === 0) return plan.results
  await trx.insertInto('fact').values(plan.facts).execute()
  if (plan.attempts.length > 0) await trx.insertInto('attempt').values(plan.attempts).execute()
  await keepFirstGradings(trx, plan.gradings)
  const runs = plan.accepted.filter((one) => one.outcome === 'run')
  await writeRuns(trx, learner, runs, now)
  await writeStandings(trx, learner, plan.moves, now, course)
  await noteChange(trx, learner.classId, 'work', now)
  return plan.results
}

/** Goes through the facts in their order, each seeing what those before it would write. */
function planFacts(before: BeforeFacts, learner: Learner, judged: readonly JudgedFact[], now: number): Plan {
  const plan: Plan = { results: [], facts: [], attempts: [], gradings: [], moves: [], accepted: [] }
  for (const one of judged) {
    if (!isAskedFor(before, one)) {
      plan.results.push(leaveOut(one))
      continue
    }
    const result = judgeAgainst(before, plan, learner, one)
    plan.results.push(result)
    if (result.outcome === 'accepted') take(plan, before, learner, one, now)
  }
  return plan
}

/** A class holds what it asked for: its own modules, and the simulations, which belong to none. */
function isAskedFor({ rules, bodies }: BeforeFacts, one: JudgedFact): boolean {
  return (
    one.outcome === 'run' ||
    bodies.has(one.key) ||
    rules.modules.some(({ moduleId }) => moduleId === one.placeId)
  )
}

/** Taken off the device's list and kept nowhere. */
function leaveOut({ outcome, fact: { id } }: JudgedFact): AcceptedFact {
  return outcome === 'submission'
    ? { id, outcome: 'accepted', note: 'Your class does not ask for this module, so it keeps nothing of it.' }
    : { id, outcome: 'accepted' }
}

function judgeAgainst(before: BeforeFacts, plan: Plan, learner: Learner, one: JudgedFact): AcceptedFact {
  const { id } = one.fact
  const kept = plan.facts.find((row) => row.id === one.key)?.bodyJson ?? before.bodies.get(one.key)
  if (kept !== undefined) {
    if (kept === one.bodyJson) return { id, outcome: 'known' }
    return one.outcome === 'submission'
      ? refuseOther(id)
      : refuse(id, 'ID_USED', 'Something else was sent under this id before. What came first stands.')
  }
  return one.outcome === 'submission'
    ? judgeSubmission(before, plan, learner, one)
    : { id, outcome: 'accepted' }
}

function judgeSubmission(
  before: BeforeFacts,
  plan: Plan,
  learner: Learner,
  { fact: { id }, submission, placeId }: JudgedSubmission,
): AcceptedFact {
  const isSame = (row: { readonly id: string }) => row.id === submission.attemptRowId
  const same = plan.attempts.find(isSame) ?? before.sameAttempts.find(isSame)
  if (same) {
    if (same.learnerId !== learner.id)
      return refuse(id, 'ATTEMPT_TAKEN', 'Another member of this class has handed in this same attempt.')
    return same.responsesJson === submission.responsesJson ? { id, outcome: 'known' } : refuseOther(id)
  }
  const first = before.firstGradings.get(submission.tokenHash)
  if (first !== undefined && first !== submission.answersHash) return refuseOther(id)
  const limit = before.rules.policy.attempts
  const others = [...before.ownAttempts, ...plan.attempts].filter((row) => row.moduleId === placeId)
  const earlier = others.filter((row) => row.startedAt <= submission.payload.startedAt).length
  if (limit === null || earlier < limit) return { id, outcome: 'accepted' }
  return { id, outcome: 'accepted', note: describeLimit(earlier + 1, limit) }
}

function describeLimit(place: number, limit: number): string {
  const counted = limit === 1 ? 'the first attempt' : `the first ${limit} attempts`
  return `This is attempt ${place}. Your class counts ${counted}, so it is kept and can be seen, and does not change your grade.`
}

function refuseOther(id: string): AcceptedFact {
  return refuse(
    id,
    'ATTEMPT_CHANGED',
    'This attempt was handed in before with other answers. Those that came first count.',
  )
}

function take(plan: Plan, before: BeforeFacts, learner: Learner, one: JudgedFact, now: number): void {
  const { classId } = learner
  const { kind, at } = one.fact
  plan.accepted.push(one)
  plan.facts.push({
    id: one.key,
    classId,
    learnerId: learner.id,
    kind,
    at,
    receivedAt: now,
    bodyJson: one.bodyJson,
  })
  if (one.outcome !== 'submission') {
    plan.moves.push({ placeId: one.placeId, standing: one.standing })
    return
  }
  const row = toAttemptRow(before, learner, one, now)
  plan.attempts.push(row)
  if (isBoundTo(one, learner)) plan.gradings.push(toGrading(one, learner, now))
  plan.moves.push({ placeId: one.placeId, standing: afterQuiz(row.attemptNo, row.isMastered === 1) })
}

/** What was handed in without having been graded counts as graded. */
function toGrading({ submission }: JudgedSubmission, learner: Learner, now: number): Tables['firstGrading'] {
  const { tokenHash, answersHash } = submission
  return { id: tokenHash, classId: learner.classId, learnerId: learner.id, answersHash, at: now }
}

function isBoundTo({ submission }: JudgedSubmission, learner: Learner): boolean {
  const { bound } = submission.payload
  return bound?.classId === learner.classId && bound.learnerId === learner.id
}

function toAttemptRow(
  { rules, accommodation, joinedAt, corrections }: BeforeFacts,
  learner: Learner,
  judged: JudgedSubmission,
  now: number,
): AttemptRow {
  const { fact, submission } = judged
  const { attemptRowId, payload, items, responses, responsesJson } = submission
  const { scores, points, maxPoints, isMastered } = gradeResponses(items, responses, corrections)
  const times = {
    moduleId: fact.moduleId,
    startedAt: payload.startedAt,
    submittedAt: fact.submittedAt,
    receivedAt: now,
  }
  const drawn = new Set(payload.items.map((item) => item.id))
  return {
    id: attemptRowId,
    classId: learner.classId,
    learnerId: learner.id,
    ...times,
    attemptNo: payload.no,
    seed: payload.seed,
    itemsJson: JSON.stringify(payload.items),
    responsesJson,
    confidenceJson: pickJson(fact.confidence, drawn),
    timesJson: pickJson(fact.times, drawn),
    isLate: isLate(times, rules, accommodation) ? 1 : 0,
    isOutside: !isBoundTo(judged, learner) && payload.startedAt > joinedAt ? 1 : 0,
    scoresJson: JSON.stringify(scores),
    points,
    maxPoints,
    isMastered: isMastered ? 1 : 0,
    gradedAt: now,
  }
}

function pickJson(record: Readonly<Record<string, unknown>>, ids: ReadonlySet<string>): string {
  return toCanonicalJson(Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id))))
}
