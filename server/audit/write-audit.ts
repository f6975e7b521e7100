import type { Transaction } from 'kysely'
import { makeId } from '../store/make-id'
import type { Tables } from '../store/tables'

export type AuditAction =
  | 'account.created'
  | 'account.deleted'
  | 'account.exported'
  | 'account.password-changed'
  | 'account.sessions-ended'
  | 'educator.invited'
  | 'educator.invitation-withdrawn'
  | 'class.created'
  | 'class.changed'
  | 'class.archived'
  | 'class.restored'
  | 'class.copied'
  | 'class.deleted'
  | 'class.handed-over'
  | 'class.demo-removed'
  | 'co-teacher.added'
  | 'co-teacher.removed'
  | 'learner.removed'
  | 'learner.exported'
  | 'learner.recovery-renewed'
  | 'learner.section-changed'
  | 'names.imported'
  | 'names.erased'
  | 'accommodation.changed'
  | 'grade.overridden'
  | 'comment.written'
  | 'item.corrected'
  | 'item.correction-withdrawn'
  | 'outcome.noted'
  | 'records.exported'

/** What concerns a class, and is shown to its educators. */
export type ClassAuditAction = Exclude<AuditAction, `account.${string}` | `educator.${string}`>

export type AuditEntry = {
  readonly userId: string
  /** null for what concerns an account and no class. */
  readonly classId: string | null
  readonly action: AuditAction
  /** Ids and choices. Never an answer, a name of a learner, a code or a password. */
  readonly detail: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  readonly at: number
}

/** In the transaction of what it records, so that neither is there without the other. */
export async function writeAudit(
  trx: Transaction<Tables>,
  { userId, classId, action, detail, at }: AuditEntry,
): Promise<void> {
  await trx
    .insertInto('audit')
    .values({ id: makeId(at), userId, classId, action, detailJson: JSON.stringify(detail), at })
    .execute()
}
