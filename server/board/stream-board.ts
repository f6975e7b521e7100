import { createHash } from 'node:crypto'
import type { Board } from '#domain/classes/board.schema'
import { diffBoards } from '#domain/classes/change-board'
import { loadCourse } from '../course/load-course'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { readBoard } from './read-board'
import { watchClass } from './watch-class'

const BEAT_MS = 15_000
/** Who is here and who is stuck changes with time alone. */
const REFRESH_MS = 30_000
const RETRY_MS = 3_000

export type BoardStream = {
  readonly store: Pick<Store, 'db'>
  readonly classId: string
  /** The id of the last event that the browser has; null at its first coming. */
  readonly lastEventId: string | null
  readonly signal: AbortSignal
  /** Asked again at each refresh: a right that was taken away ends the stream. @throws RightsError */
  readonly requireRight: () => Promise<void>
  readonly pollMs?: number
  readonly read?: (now: number) => Promise<Board>
}

/**
 * The events of a board: `board` whole, `rows` for what changed, `beat` for a line that lives. The id of an event stands
 * for the whole board as it then is, so that one who comes back and has it already is sent a beat alone.
 */
export async function* streamBoard(stream: BoardStream): AsyncGenerator<string> {
  const { store, classId, signal, pollMs, requireRight } = stream
  const read = stream.read ?? makeRead(store, classId)
  const looks = watchClass(store, classId, signal, pollMs)
  await looks.next()
  let board = await read(Date.now())
  let toldAt = board.asOf
  yield `retry: ${RETRY_MS}\n\n`
  yield identify(board) === stream.lastEventId ? writeBeat(board.asOf) : writeEvent('board', board, board)
  for (let look = await looks.next(); !look.done; look = await looks.next()) {
    const { kind, at } = look.value
    const isDue = at - board.asOf >= REFRESH_MS
    if (isDue && !(await isStillAllowed(requireRight))) return
    if (kind === 'changed' || isDue) {
      const next = await read(at)
      const rows = diffBoards(board, next)
      board = next
      if (rows) {
        yield writeEvent('rows', rows, board)
        toldAt = at
      }
    }
    if (at - toldAt >= BEAT_MS) {
      yield writeBeat(at)
      toldAt = at
    }
  }
}

function makeRead(store: BoardStream['store'], classId: string): (now: number) => Promise<Board> {
  const course = loadCourse()
  return (now) => readBoard(store, classId, now, course)
}

function writeEvent(name: 'board' | 'rows', body: unknown, board: Board): string {
  return `event: ${name}\nid: ${identify(board)}\ndata: ${JSON.stringify(body)}\n\n`
}

function writeBeat(asOf: number): string {
  return `event: beat\ndata: ${JSON.stringify({ asOf })}\n\n`
}

function identify({ modules, rows }: Board): string {
  return createHash('sha256')
    .update(JSON.stringify([modules, rows]))
    .digest('base64url')
    .slice(0, 22)
}

async function isStillAllowed(requireRight: () => Promise<void>): Promise<boolean> {
  try {
    await requireRight()
    return true
  } catch (error) {
    if (error instanceof RightsError) return false
    throw error
  }
}
