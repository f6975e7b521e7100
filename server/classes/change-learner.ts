import type { Transaction } from 'kysely'
import type { Accommodation } from '#domain/classes/accommodation'
import { type AuditEntry, writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { RightsError } from '../rights/rights-error'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { makeRecovery } from './recovery-secret'
import { requireOpenClass } from './require-open-class'

export type LearnerKey = { readonly classId: string; readonly learnerId: string }

export async function changeSection(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  key: LearnerKey,
  section: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    await update(trx, key, { section })
    await note(trx, educator, key, { action: 'learner.section-changed', detail: { section } }, now)
    await noteChange(trx, key.classId, 'roster', now)
  })
}

/** Holds for everything that is timed and for every closing time, from the next question on. */
export async function changeAccommodation(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  key: LearnerKey,
  accommodation: Accommodation,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    await update(trx, key, { accommodationJson: JSON.stringify(accommodation) })
    await note(trx, educator, key, { action: 'accommodation.changed', detail: accommodation }, now)
  })
}

/** For a learner who has lost both the device and the code. @returns the new code, which is kept nowhere */
export async function renewRecovery(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  key: LearnerKey,
  now: number,
): Promise<string> {
  const { recoveryCode, recoveryHash } = makeRecovery()
  return write(async (trx) => {
    await update(trx, key, { recoveryHash })
    await note(trx, educator, key, { action: 'learner.recovery-renewed', detail: {} }, now)
    return recoveryCode
  })
}

async function update(
  trx: Transaction<Tables>,
  { classId, learnerId }: LearnerKey,
  values: Partial<Pick<Tables['learner'], 'section' | 'accommodationJson' | 'recoveryHash'>>,
): Promise<void> {
  await requireOpenClass(trx, classId)
  const row = await trx
    .updateTable('learner')
    .set(values)
    .where('id', '=', learnerId)
    .where('classId', '=', classId)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new RightsError('NOT_YOURS')
}

async function note(
  trx: Transaction<Tables>,
  educator: Educator,
  { classId, learnerId }: LearnerKey,
  { action, detail }: Pick<AuditEntry, 'action' | 'detail'>,
  now: number,
): Promise<void> {
  const entry = { userId: educator.id, classId, action, detail: { learner: learnerId, ...detail }, at: now }
  await writeAudit(trx, entry)
}
