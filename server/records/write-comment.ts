import type { CommentRequest } from '#domain/classes/grade-changes.schema'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { makeId } from '../store/make-id'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { writeInClass } from './write-in-class'

/** Adds a comment on a learner's work in a module. The caller has asked for the right to this learner. */
export async function writeComment(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  { learnerId, moduleId, text }: CommentRequest,
  now = Date.now(),
): Promise<void> {
  const id = makeId(now)
  await writeInClass(store, classId, async (trx) => {
    await trx
      .insertInto('comment')
      .values({ id, classId, learnerId, moduleId, text, byUserId: educator.id, at: now })
      .execute()
    await writeAudit(trx, {
      userId: educator.id,
      classId,
      action: 'comment.written',
      detail: { commentId: id, learnerId, moduleId },
      at: now,
    })
    await noteChange(trx, classId, 'grades', now)
  })
}

export type Comment = Tables['comment']

/** The comments on one learner, oldest first. */
export async function listComments(
  { db }: Pick<Store, 'db'>,
  classId: string,
  learnerId: string,
): Promise<readonly Comment[]> {
  return db
    .selectFrom('comment')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
