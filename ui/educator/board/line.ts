import { Board, BoardBeat, BoardRows } from '#domain/classes/board.schema'
import { applyRows } from '#domain/classes/change-board'

/** `lost`: the browser tries again by itself. `gone`: it was refused, and only a new page helps. */
export type Line = 'opening' | 'live' | 'lost' | 'gone'

export type LiveBoard = { readonly board: Board; readonly line: Line; readonly asOf: number }

export type LineEvent =
  | { readonly type: 'board' | 'rows' | 'beat'; readonly data: string }
  | { readonly type: 'lost' | 'gone' }

export function openLine(board: Board): LiveBoard {
  return { board, line: 'opening', asOf: board.asOf }
}

/** The board after an event of the line. The last state stays when the line is lost. */
export function receive(live: LiveBoard, event: LineEvent): LiveBoard {
  switch (event.type) {
    case 'lost':
    case 'gone':
      return { ...live, line: event.type }
    case 'beat':
      return { ...live, line: 'live', asOf: BoardBeat.parse(JSON.parse(event.data)).asOf }
    case 'board':
      return show(Board.parse(JSON.parse(event.data)))
    case 'rows':
      return show(applyRows(live.board, BoardRows.parse(JSON.parse(event.data))))
  }
}

function show(board: Board): LiveBoard {
  return { board, line: 'live', asOf: board.asOf }
}
