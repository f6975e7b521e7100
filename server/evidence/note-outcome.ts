import { z } from 'zod'
import { OutcomeId } from '#domain/course/ids'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'

const MAX_ACTION_LENGTH = 2_000

export const OutcomeNote = z.object({
  outcomeId: OutcomeId,
  expectedPercent: z.coerce
    .number('is not a number; expected a share of learners from 1 to 100')
    .min(1, 'is below 1 %; expected a share of learners from 1 to 100')
    .max(100, 'is above 100 %; expected a share of learners from 1 to 100')
    .multipleOf(0.1, 'has more than one decimal; expected one such as 80 or 77.5'),
  action: z.string().trim().max(MAX_ACTION_LENGTH, `is longer than ${MAX_ACTION_LENGTH} characters`),
})
export type OutcomeNote = z.infer<typeof OutcomeNote>

/** What an educator expects of an outcome and has done about it; the latest stands. */
export async function noteOutcome(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  { outcomeId, expectedPercent, action }: OutcomeNote,
  now: number,
): Promise<void> {
  const noted = { expectedPercent, action, byUserId: educator.id, changedAt: now }
  await write(async (trx) => {
    await trx
      .insertInto('outcomeNote')
      .values({ classId, outcomeId, ...noted })
      .onConflict((conflict) => conflict.columns(['classId', 'outcomeId']).doUpdateSet(noted))
      .execute()
    const detail = { outcome: outcomeId, expectedPercent }
    await writeAudit(trx, { userId: educator.id, classId, action: 'outcome.noted', detail, at: now })
  })
}
