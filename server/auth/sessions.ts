import { writeAudit } from '../audit/write-audit'
import type { Store } from '../store/store'
import type { Auth } from './auth'
import type { Educator } from './educator'

export type Session = {
  readonly id: string
  readonly signedInAt: number
  readonly endsAt: number
  readonly userAgent: string | null
  readonly isThisOne: boolean
}

export async function listSessions(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
  thisSessionId: string | null,
  now: number,
): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'createdAt', 'expiresAt', 'userAgent'])
    .where('userId', '=', educator.id)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
    id,
    signedInAt: createdAt,
    endsAt: expiresAt,
    userAgent,
    isThisOne: id === thisSessionId,
  }))
}

export async function findSessionId(auth: Auth, headers: Headers): Promise<string | null> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
  return found?.session.id ?? null
}

/** Ends one of the educator's own sessions; another's id ends nothing. */
export async function endSession(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  sessionId: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('userId', '=', educator.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    const entry = { userId: educator.id, classId: null, action: 'account.sessions-ended', at: now } as const
    await writeAudit(trx, { ...entry, detail: { session: sessionId } })
  })
}

export async function endOtherSessions(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  thisSessionId: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    await trx
      .deleteFrom('session')
      .where('userId', '=', educator.id)
      .where('id', '!=', thisSessionId)
      .execute()
    const entry = { userId: educator.id, classId: null, action: 'account.sessions-ended', at: now } as const
    await writeAudit(trx, { ...entry, detail: { session: 'all-others' } })
  })
}
