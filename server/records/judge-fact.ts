import { type AcceptedFact, Fact, type JourneyFact, type SubmittedFact } from '#domain/classes/fact.schema'
import { AttemptError } from '../attempts/attempt-error'
import { requireModule } from '../attempts/find-quiz'
import type { Course } from '../course/load-course'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { toCanonicalJson } from './canonical-json'
import { readSubmission, type Submission } from './read-submission'
import { RefusedFact } from './refused-fact'
import { type JourneyScore, scoreJourney } from './score-journey'
import { afterQuiz, inJourney, inLesson, inQuiz, type Standing } from './standing'

export type RefusedResult = Extract<AcceptedFact, { outcome: 'refused' }>

type Base = {
  /** Under which the fact is kept: a device's ids are its learner's own, so nobody can take those of another. */
  readonly key: string
  readonly bodyJson: string
  /** The module, or the simulation, whose standing it may change. */
  readonly placeId: string
  readonly standing: Standing
}
export type JudgedSubmission = Base & {
  readonly outcome: 'submission'
  readonly fact: SubmittedFact
  readonly submission: Submission
}
export type JudgedRun = Base & {
  readonly outcome: 'run'
  readonly fact: JourneyFact
  readonly score: JourneyScore
}
type JudgedPlain = Base & {
  readonly outcome: 'plain'
  readonly fact: Exclude<Fact, SubmittedFact | JourneyFact>
}
export type JudgedFact = JudgedSubmission | JudgedRun | JudgedPlain

type Surroundings = { readonly store: Pick<Store, 'db'>; readonly learner: Learner; readonly course: Course }

/** Judges one fact by itself, before anything is written. */
export async function judgeFact(raw: unknown, around: Surroundings): Promise<JudgedFact | RefusedResult> {
  const parsed = Fact.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.map(String).join('.') || 'the whole'
    return refuse(
      readId(raw),
      'NOT_READABLE',
      `This could not be read by the course: ${where}: ${issue?.message ?? ''}`,
    )
  }
  try {
    return await judge(parsed.data, around)
  } catch (error) {
    if (!(error instanceof AttemptError || error instanceof RefusedFact)) throw error
    return refuse(parsed.data.id, error.code, error.message)
  }
}

export function refuse(id: string, code: string, message: string): RefusedResult {
  return { id, outcome: 'refused', code, message }
}

async function judge(fact: Fact, { store, learner, course }: Surroundings): Promise<JudgedFact> {
  if (fact.kind === 'attempt.submitted') {
    const submission = await readSubmission(store, learner.classId, fact, course)
    const { moduleId, attemptId, attemptNo } = fact
    return {
      outcome: 'submission',
      fact,
      submission,
      key: `${learner.id}.${attemptId}`,
      bodyJson: toCanonicalJson({ moduleId, attemptId, attemptNo, digest: submission.digest }),
      placeId: moduleId,
      standing: afterQuiz(attemptNo, false),
    }
  }
  const { id, at: _at, kind: _kind, ...body } = fact
  const kept = { key: `${learner.id}.${id}`, bodyJson: toCanonicalJson(body) }
  if (fact.kind === 'journey.changed') {
    const score = await scoreJourney(fact)
    const standing = inJourney(score.decisions, score.finished)
    return { outcome: 'run', fact, score, ...kept, placeId: fact.simulation, standing }
  }
  const module = requireModule(course, (one) => one.id === fact.moduleId)
  const sections = module.lesson.outline.sections.map((section) => section.id)
  const standing =
    fact.kind === 'quiz.started'
      ? inQuiz(fact.attemptNo)
      : inLesson(fact.kind === 'lesson.read' ? fact.section : null, sections)
  return { outcome: 'plain', fact, ...kept, placeId: module.id, standing }
}

function readId(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : ''
  return typeof id === 'string' ? id.slice(0, 32) : ''
}
