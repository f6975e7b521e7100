import type { Board, BoardRow, BoardRows } from './board.schema'

/** The rows that differ between two moments; null where none does. */
export function diffBoards(before: Board, after: Board): BoardRows | null {
  const known = new Map(before.rows.map((row) => [row.learnerId, JSON.stringify(row)]))
  const rows = after.rows.filter((row) => known.get(row.learnerId) !== JSON.stringify(row))
  const order = after.rows.map((row) => row.learnerId)
  const isSameOrder = order.join() === before.rows.map((row) => row.learnerId).join()
  return rows.length === 0 && isSameOrder ? null : { asOf: after.asOf, rows, order }
}

/** The board after a change; a row that neither stood nor came is left out. */
export function applyRows(board: Board, { asOf, rows, order }: BoardRows): Board {
  const all = new Map<string, BoardRow>([...board.rows, ...rows].map((row) => [row.learnerId, row]))
  return { ...board, asOf, rows: order.flatMap((id) => all.get(id) ?? []) }
}
