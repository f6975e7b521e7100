import { writeAudit } from '../audit/write-audit'
import type { Store } from '../store/store'
import type { Educator } from './educator'

/** Everything that is kept about an educator, but for the hashes of passwords and codes. Times are ISO 8601. */
export async function exportAccount(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  now: number,
): Promise<Readonly<Record<string, unknown>>> {
  const { id } = educator
  return write(async (trx) => {
    const entry = { userId: id, classId: null, action: 'account.exported', detail: {}, at: now } as const
    await writeAudit(trx, entry)
    const user = await trx
      .selectFrom('user')
      .select(['name', 'email', 'emailVerified', 'createdAt', 'updatedAt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const sessions = await trx
      .selectFrom('session')
      .select(['createdAt', 'expiresAt', 'userAgent'])
      .where('userId', '=', id)
      .execute()
    const signIns = await trx
      .selectFrom('account')
      .select(['providerId', 'createdAt'])
      .where('userId', '=', id)
      .execute()
    const classes = await trx
      .selectFrom('classEducator')
      .innerJoin('class', 'class.id', 'classEducator.classId')
      .select(['class.id', 'class.name', 'class.term', 'classEducator.role'])
      .where('userId', '=', id)
      .execute()
    const invitations = await trx
      .selectFrom('invitation')
      .select(['email', 'classId', 'createdAt', 'expiresAt', 'usedAt'])
      .where('invitedBy', '=', id)
      .execute()
    const audit = await trx
      .selectFrom('audit')
      .select(['classId', 'action', 'detailJson', 'at'])
      .where('userId', '=', id)
      .orderBy('at')
      .execute()
    const done = audit.map(({ detailJson, ...one }) => ({
      ...one,
      detail: JSON.parse(detailJson) as unknown,
    }))
    const whole = { user, sessions, signIns, classes, invitations, audit: done, exportedAt: now }
    return withReadableTimes(whole) as Readonly<Record<string, unknown>>
  })
}

function withReadableTimes(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && /(^at|At)$/.test(name)) return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map((one) => withReadableTimes(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withReadableTimes(one, key)]))
}
