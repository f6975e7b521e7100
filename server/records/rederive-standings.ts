import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Course } from '../course/load-course'
import type { Tables } from '../store/tables'
import { afterQuiz, inLesson, inQuiz, joinStandings, type Standing } from './standing'
import { listSections } from './write-standings'

const FactBody = z.object({
  moduleId: z.string().optional(),
  section: z.string().optional(),
  attemptNo: z.number().optional(),
})

/** Works out again where learners are in a module, after their grades changed. When they were last heard of stays. */
export async function rederiveStandings(
  trx: Transaction<Tables>,
  classId: string,
  moduleId: string,
  learnerIds: readonly string[],
  course: Course,
): Promise<void> {
  const sections = listSections(course, moduleId)
  for (const learnerId of learnerIds) {
    const attempts = await trx
      .selectFrom('attempt')
      .select(['attemptNo', 'isMastered'])
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .where('moduleId', '=', moduleId)
      .execute()
    const facts = await trx
      .selectFrom('fact')
      .select(['kind', 'bodyJson'])
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .execute()
    const standings = [
      ...attempts.map((row) => afterQuiz(row.attemptNo, row.isMastered === 1)),
      ...facts.flatMap((row) => readFactStanding(row, moduleId, sections)),
    ]
    if (standings.length === 0) continue
    const { step, place } = standings.reduce(joinStandings)
    await trx
      .updateTable('standing')
      .set({ step, place })
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .where('moduleId', '=', moduleId)
      .execute()
  }
}

function readFactStanding(
  { kind, bodyJson }: { readonly kind: string; readonly bodyJson: string },
  moduleId: string,
  sections: readonly string[],
): readonly Standing[] {
  const body = FactBody.parse(JSON.parse(bodyJson))
  if (body.moduleId !== moduleId || kind === 'attempt.submitted') return []
  if (kind === 'quiz.started') return body.attemptNo === undefined ? [] : [inQuiz(body.attemptNo)]
  return [inLesson(body.section ?? null, sections)]
}
