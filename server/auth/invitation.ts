import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { hashSecret } from '../rights/hash-secret'
import { makeId } from '../store/make-id'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

const VALID_MS = 7 * 24 * 60 * 60_000
const MAX_CODE_LENGTH = 100

export type Invitation = {
  readonly id: string
  readonly kind: 'first' | 'invited'
  readonly email: string | null
  /** The class that comes with it; the class may be gone. */
  readonly classId: string | null
}
export type FoundInvitation =
  | { readonly kind: 'open'; readonly invitation: Invitation }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'used' }
  | { readonly kind: 'expired' }

type NewInvitation = Pick<Tables['invitation'], 'kind' | 'email' | 'invitedBy' | 'classId'>

/**
 * A new way in for the first educator, as long as nobody has an account. The one printed before stops working.
 *
 * @returns the code, which is kept nowhere; null when there are accounts
 */
export async function makeFirstInvitation(
  { write }: Pick<Store, 'write'>,
  now: number,
): Promise<string | null> {
  const code = makeCode()
  return write(async (trx) => {
    if (await trx.selectFrom('account').select('id').limit(1).executeTakeFirst()) return null
    await trx.deleteFrom('invitation').where('kind', '=', 'first').where('usedAt', 'is', null).execute()
    await keepInvitation(trx, code, { kind: 'first', email: null, invitedBy: null, classId: null }, now)
    return code
  })
}

/** Part of a write of its caller. @returns the id, and the code, which is kept nowhere */
export async function keepNewInvitation(
  trx: Transaction<Tables>,
  invited: Pick<Tables['invitation'], 'email' | 'classId'> & { readonly invitedBy: string },
  now: number,
): Promise<{ readonly id: string; readonly code: string }> {
  const code = makeCode()
  return { id: await keepInvitation(trx, code, { kind: 'invited', ...invited }, now), code }
}

export async function findInvitation(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  code: string,
  now: number,
): Promise<FoundInvitation> {
  if (code.length > MAX_CODE_LENGTH) return { kind: 'unknown' }
  const row = await db
    .selectFrom('invitation')
    .select(['id', 'kind', 'email', 'classId', 'expiresAt', 'usedAt'])
    .where('codeHash', '=', hashSecret(code))
    .executeTakeFirst()
  if (!row) return { kind: 'unknown' }
  if (row.usedAt !== null) return { kind: 'used' }
  if (row.expiresAt <= now) return { kind: 'expired' }
  const { id, kind, email, classId } = row
  return { kind: 'open', invitation: { id, kind, email, classId } }
}

function makeCode(): string {
  return randomBytes(24).toString('base64url')
}

async function keepInvitation(
  trx: Transaction<Tables>,
  code: string,
  invitation: NewInvitation,
  now: number,
): Promise<string> {
  const id = makeId(now)
  const times = { createdAt: now, expiresAt: now + VALID_MS, usedAt: null }
  await trx
    .insertInto('invitation')
    .values({ id, ...invitation, codeHash: hashSecret(code), ...times })
    .execute()
  return id
}
