import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type AnyStateMachine, createActor, type InputFrom, type SnapshotFrom } from 'xstate'

/**
 * Runs one actor as long as the component stands. It is stopped a turn later than the component goes, because React
 * may undo and redo effects, and what was asked of the server in between must not be lost.
 */
export function useActor<Machine extends AnyStateMachine>(machine: Machine, input: InputFrom<Machine>) {
  const [actor] = useState(() => createActor(machine, { input }))
  const stopping = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    clearTimeout(stopping.current)
    actor.start()
    return () => {
      stopping.current = setTimeout(() => actor.stop())
    }
  }, [actor])
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe(onChange)
      return () => subscription.unsubscribe()
    },
    [actor],
  )
  const read = useCallback((): SnapshotFrom<Machine> => actor.getSnapshot(), [actor])
  return { state: useSyncExternalStore(subscribe, read, read), send: actor.send }
}
