import type { Board, BoardRow } from '#domain/classes/board.schema'

export type News = {
  readonly what: 'submitted' | 'mastered'
  readonly learnerId: string
  readonly moduleNumber: number
}

/** What was completed between two moments, in the order of the list. */
export function findNews(before: Board, after: Board): readonly News[] {
  const known = new Map(before.rows.map((row) => [row.learnerId, row]))
  return after.rows.flatMap((row) => {
    const old = known.get(row.learnerId)
    return old ? findRowNews(old, row, after) : []
  })
}

function findRowNews(old: BoardRow, row: BoardRow, { modules }: Board): readonly News[] {
  return row.cells.flatMap((cell, index): readonly News[] => {
    const was = old.cells[index]
    const module = modules[index]
    if (!was || !module) return []
    const base = { learnerId: row.learnerId, moduleNumber: module.number }
    if (cell.step === 'mastered' && was.step !== 'mastered') return [{ what: 'mastered', ...base }]
    return cell.attempts > was.attempts ? [{ what: 'submitted', ...base }] : []
  })
}
