import type { Transaction } from 'kysely'
import type { Learner } from '../rights/require-learner'
import type { Tables } from '../store/tables'
import { joinRuns, toRunId, toRunRow } from './join-runs'
import type { JudgedRun } from './judge-fact'

export async function writeRuns(
  trx: Transaction<Tables>,
  learner: Learner,
  judged: readonly JudgedRun[],
  now: number,
): Promise<void> {
  if (judged.length === 0) return
  const ids = [...new Set(judged.map((one) => toRunId(learner, one.fact)))]
  const before = await trx.selectFrom('journeyRun').selectAll().where('id', 'in', ids).execute()
  for (const id of ids) {
    const own = judged.filter((one) => toRunId(learner, one.fact) === id)
    const kept = before.filter((row) => row.id === id)
    const row = [...kept, ...own.map((one) => toRunRow(learner, one, now))].reduce(joinRuns)
    const { log, finished, earned, max, changedAt } = row
    await trx
      .insertInto('journeyRun')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ log, finished, earned, max, changedAt }))
      .execute()
  }
}
