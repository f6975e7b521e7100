import { randomBytes, randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import { toAliasKey } from '#domain/classes/alias'
import { drawClassCode } from '#domain/classes/class-code'
import type { ClassSettings } from '#domain/classes/class-settings.schema'
import { toColumns } from '../classes/class-record'
import { hashSecret } from '../rights/hash-secret'
import { makeId } from '../store/make-id'
import type { Tables } from '../store/tables'
import type { DemoLearner } from './demo-roster'

const JOINED_BEFORE_MS = 40 * 86_400_000

/** Part of a write of its caller. Where there are educators already, the first of them gets the class. */
export async function insertDemoClass(
  trx: Transaction<Tables>,
  settings: ClassSettings,
  roster: readonly DemoLearner[],
  now: number,
): Promise<string> {
  const id = makeId(now)
  const flags = { keepsNames: 0, isDemo: 1, createdAt: now, archivedAt: null }
  const code = drawClassCode((count) => randomInt(count))
  await trx
    .insertInto('class')
    .values({ id, code, ...toColumns(settings), ...flags })
    .execute()
  const first = await trx
    .selectFrom('user')
    .select('id')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (first)
    await trx.insertInto('classEducator').values({ classId: id, userId: first.id, role: 'owner' }).execute()
  await trx
    .insertInto('learner')
    .values(roster.map((learner) => toRow(id, learner, now)))
    .execute()
  return id
}

/** Nobody holds the secrets: no device can join as one of them. */
function toRow(classId: string, { alias, section, accommodation }: DemoLearner, now: number) {
  const joinedAt = now - JOINED_BEFORE_MS
  return {
    id: makeId(now),
    classId,
    alias,
    aliasKey: toAliasKey(alias),
    secretHash: hashSecret(randomBytes(32).toString('hex')),
    recoveryHash: hashSecret(randomBytes(32).toString('hex')),
    section,
    realName: null,
    accommodationJson: JSON.stringify(accommodation),
    joinedAt,
    lastSeenAt: joinedAt,
  }
}
