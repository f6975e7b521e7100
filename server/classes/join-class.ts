import type { Transaction } from 'kysely'
import { NO_ACCOMMODATION } from '#domain/classes/accommodation'
import { toAliasKey } from '#domain/classes/alias'
import type { JoinReply, JoinRequest } from '#domain/classes/join.schema'
import { countMisses, type Limit, requireTries } from '../auth/count-try'
import { hashSecret } from '../rights/hash-secret'
import { makeId } from '../store/make-id'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { makeRecovery } from './recovery-secret'

/** So that a code that got about cannot fill the disk. */
export const MAX_LEARNERS = 2_000

const MINUTE_MS = 60_000
/** A class of 300 to whom a wrong code was shown may each have typed it, and join with the right one. */
const MISSES_OF_ADDRESS: Limit = { name: 'join', max: 600, windowMs: 15 * MINUTE_MS }
/** Wide: against guessing from many addresses at once. */
const MISSES_OF_ALL: Limit = { name: 'join-all', max: 6_000, windowMs: 15 * MINUTE_MS }

/** What a code that no class has counts against. @param address - null where it cannot be known */
export function listJoinLimits(address: string | null) {
  const everybody = { limit: MISSES_OF_ALL, who: '' }
  return address === null ? [everybody] : [everybody, { limit: MISSES_OF_ADDRESS, who: address }]
}

type Joining = { readonly classId: string; readonly className: string; readonly request: JoinRequest }

/**
 * Makes a device a member of a class. The device brings its own secret: a request that arrives twice, because the first
 * answer was lost, joins once, and the second answer carries a recovery code that replaces the first.
 *
 * @param address - where the request comes from; only codes that no class has are counted, so no class is kept out
 * @throws TooManyTriesError
 */
export async function joinClass(
  { write }: Pick<Store, 'write'>,
  request: JoinRequest,
  now: number,
  address: string | null = null,
): Promise<JoinReply> {
  const limits = listJoinLimits(address)
  return write(async (trx) => {
    await requireTries(trx, limits, now)
    const found = await trx
      .selectFrom('class')
      .select(['id', 'name', 'archivedAt'])
      .where('code', '=', request.code)
      .executeTakeFirst()
    if (!found) {
      await countMisses(trx, limits, now)
      return { kind: 'unknown-code' }
    }
    if (found.archivedAt !== null) return { kind: 'archived' }
    const joining = { classId: found.id, className: found.name, request }
    const before = await findMember(trx, joining)
    return before === undefined ? addMember(trx, joining, now) : renewMember(trx, joining, before)
  })
}

async function findMember(
  trx: Transaction<Tables>,
  { classId, request }: Joining,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('learner')
    .select('id')
    .where('secretHash', '=', hashSecret(request.secret))
    .where('classId', '=', classId)
    .executeTakeFirst()
  return row?.id
}

async function addMember(trx: Transaction<Tables>, joining: Joining, now: number): Promise<JoinReply> {
  const { classId, request } = joining
  if ((await countLearners(trx, classId)) >= MAX_LEARNERS) return { kind: 'full' }
  const { recoveryCode, recoveryHash } = makeRecovery()
  const id = makeId(now)
  const kept = await trx
    .insertInto('learner')
    .values({
      id,
      classId,
      alias: request.alias,
      aliasKey: toAliasKey(request.alias),
      secretHash: hashSecret(request.secret),
      recoveryHash,
      section: '',
      realName: null,
      accommodationJson: JSON.stringify(NO_ACCOMMODATION),
      joinedAt: now,
      lastSeenAt: now,
    })
    .onConflict((conflict) => conflict.columns(['classId', 'aliasKey']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return { kind: 'alias-taken' }
  await noteChange(trx, classId, 'roster', now)
  return toReply(joining, id, recoveryCode)
}

async function renewMember(trx: Transaction<Tables>, joining: Joining, id: string): Promise<JoinReply> {
  const { classId, request } = joining
  const aliasKey = toAliasKey(request.alias)
  const taken = await trx
    .selectFrom('learner')
    .select('id')
    .where('classId', '=', classId)
    .where('aliasKey', '=', aliasKey)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (taken) return { kind: 'alias-taken' }
  const { recoveryCode, recoveryHash } = makeRecovery()
  await trx
    .updateTable('learner')
    .set({ alias: request.alias, aliasKey, recoveryHash })
    .where('id', '=', id)
    .execute()
  return toReply(joining, id, recoveryCode)
}

async function countLearners(trx: Transaction<Tables>, classId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('learner')
    .select((one) => one.fn.countAll().as('count'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function toReply(
  { classId, className, request: { alias } }: Joining,
  learnerId: string,
  recoveryCode: string,
): JoinReply {
  return { kind: 'joined', membership: { classId, className, learnerId, alias, recoveryCode } }
}
