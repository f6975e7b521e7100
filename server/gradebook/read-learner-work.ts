import type { LearnerWork, ModuleWork, WorkAttempt } from '#domain/classes/learner-work'
import { judgeTimeUsed, type TimeUsed } from '#domain/classes/time-used'
import { readLearner } from '../classes/learner-record'
import { type Course, loadCourse } from '../course/load-course'
import { type GradebookCell, readGradebook } from '../records/read-gradebook'
import { listComments } from '../records/write-comment'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { readAttemptAnswers } from './read-attempt-answers'
import { readJourneys } from './read-journeys'

type AttemptRow = Tables['attempt']
type Authors = ReadonlyMap<string, string>
type Notes = {
  readonly overrides: readonly Tables['gradeOverride'][]
  readonly comments: readonly Tables['comment'][]
  readonly authors: Authors
}

/**
 * Everything that one learner did in a class: every attempt with every answer, every journey, and what educators wrote.
 *
 * @throws RightsError NOT_YOURS where the class has no such learner
 */
export async function readLearnerWork(
  store: Pick<Store, 'db'>,
  classId: string,
  learnerId: string,
  course: Course = loadCourse(),
): Promise<LearnerWork> {
  const { accommodation, id: _id, ...learner } = await readLearner(store, classId, learnerId)
  const { rows, policy } = await readGradebook(store, classId)
  const row = rows.find((one) => one.learnerId === learnerId)
  if (!row) throw new RightsError('NOT_YOURS')
  const attempts = await store.db
    .selectFrom('attempt')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .execute()
  const notes = await readNotes(store, classId, learnerId)
  const modules: ModuleWork[] = []
  const judgeTime = (focusMs: number) => judgeTimeUsed(focusMs, policy.minutes, accommodation)
  for (const cell of row.cells) modules.push(await toModule(store, cell, attempts, notes, course, judgeTime))
  return { learnerId, ...learner, modules, journeys: await readJourneys(store, classId, learnerId) }
}

async function toModule(
  store: Pick<Store, 'db'>,
  cell: GradebookCell,
  rows: readonly AttemptRow[],
  { overrides, comments, authors }: Notes,
  course: Course,
  judgeTime: (focusMs: number) => TimeUsed | null,
): Promise<ModuleWork> {
  const module = course.modules.find((one) => one.id === cell.moduleId)
  const attempts: WorkAttempt[] = []
  for (const attempt of cell.attempts) {
    const row = rows.find((one) => one.id === attempt.id)
    if (!row) continue
    const { startedAt: _startedAt, receivedAt: _receivedAt, ...shown } = attempt
    const isGraded = cell.graded?.id === attempt.id
    const timeUsed = judgeTime(attempt.focusMs)
    const isOutside = row.isOutside === 1
    attempts.push({ ...shown, isGraded, isOutside, timeUsed, items: await readAttemptAnswers(store, row) })
  }
  const isOurs = (one: { readonly moduleId: string }) => one.moduleId === cell.moduleId
  const by = (userId: string) => authors.get(userId) ?? ''
  return {
    moduleId: cell.moduleId,
    number: module?.number ?? 0,
    title: module?.title ?? cell.moduleId,
    computedPoints: cell.graded?.points ?? null,
    points: cell.points,
    maxPoints: cell.maxPoints,
    isMastered: cell.isMastered,
    isOverridden: cell.override !== null,
    closesAt: cell.closesAt,
    attempts,
    overrides: overrides
      .filter(isOurs)
      .map(({ id, points, reason, byUserId, at }) => ({ id, points, reason, by: by(byUserId), at })),
    comments: comments
      .filter(isOurs)
      .map(({ id, text, byUserId, at }) => ({ id, text, by: by(byUserId), at })),
  }
}

async function readNotes(store: Pick<Store, 'db'>, classId: string, learnerId: string): Promise<Notes> {
  const overrides = await store.db
    .selectFrom('gradeOverride')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const comments = await listComments(store, classId, learnerId)
  const ids = [...new Set([...overrides, ...comments].map((one) => one.byUserId))]
  if (ids.length === 0) return { overrides, comments, authors: new Map() }
  const users = await store.db.selectFrom('user').select(['id', 'name']).where('id', 'in', ids).execute()
  return { overrides, comments, authors: new Map(users.map(({ id, name }) => [id, name])) }
}
