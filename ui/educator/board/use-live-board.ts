import { useEffect, useReducer } from 'react'
import type { Board } from '#domain/classes/board.schema'
import { type LiveBoard, openLine, receive } from './line'

const EVENTS = ['board', 'rows', 'beat'] as const
/** Three beats missed: the line is down though nobody said so. */
const SILENT_MS = 45_000

/** Follows a class by server-sent events; the browser takes up a lost line by itself, with the id of what it has. */
export function useLiveBoard(classId: string, first: Board): LiveBoard {
  const [live, tell] = useReducer(receive, first, openLine)
  useEffect(() => {
    let source: EventSource | undefined
    let silence: ReturnType<typeof setTimeout> | undefined
    const listen = () => {
      clearTimeout(silence)
      silence = setTimeout(() => {
        tell({ type: 'lost' })
        open()
      }, SILENT_MS)
    }
    const open = () => {
      source?.close()
      const opened = new EventSource(`/api/board/${classId}`)
      source = opened
      for (const type of EVENTS) {
        opened.addEventListener(type, (event: MessageEvent<string>) => {
          listen()
          tell({ type, data: event.data })
        })
      }
      opened.addEventListener('error', () => {
        const isRefused = opened.readyState === EventSource.CLOSED
        if (isRefused) clearTimeout(silence)
        tell({ type: isRefused ? 'gone' : 'lost' })
      })
      listen()
    }
    open()
    return () => {
      clearTimeout(silence)
      source?.close()
    }
  }, [classId])
  return live
}
