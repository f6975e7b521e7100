import { sql } from 'kysely'
import { openStoreAt } from '../../store/open-store'
import type { StorePlace } from '../../store/store-place'
import { gradeStored } from '../grade-stored'
import { readCorrections } from '../read-class-rules'

export type ClassFindings = {
  /** `learner attemptNo` of every attempt that is there, sorted. */
  readonly attempts: readonly string[]
  /** Those whose stored grade is not what their answers give now. */
  readonly otherwise: readonly string[]
  readonly isClean: boolean
}

/** Opens a database after its servers were killed and works every grade of class `c` out again. */
export async function inspectClass(place: StorePlace): Promise<ClassFindings> {
  const store = await openStoreAt(place)
  try {
    const rows = await store.db.selectFrom('attempt').selectAll().execute()
    const corrections = await readCorrections(store.db, 'c')
    const otherwise: string[] = []
    for (const row of rows) {
      const { points, maxPoints, scores } = await gradeStored(store, row, corrections)
      const isSame = points === row.points && maxPoints === row.maxPoints
      if (!isSame || JSON.stringify(scores) !== row.scoresJson) otherwise.push(row.id)
    }
    const attempts = rows.map((row) => `${row.learnerId} ${row.attemptNo}`).toSorted()
    return { attempts, otherwise, isClean: store.kind === 'postgres' || (await isWhole(store.db)) }
  } finally {
    await store.close()
  }
}

async function isWhole(db: Parameters<typeof readCorrections>[0]): Promise<boolean> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  return rows.length === 1 && rows[0]?.integrity_check === 'ok'
}
