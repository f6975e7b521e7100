import { useSyncExternalStore } from 'react'
import { progressStore } from '#browser/progress-store'
import { emptyProgress, type Progress } from '#domain/progress/progress'

/** Reads from the learner's record. On the server, and until the record is loaded, it is empty. */
export function useProgress<Value extends string | number | boolean | null | undefined>(
  select: (progress: Progress) => Value,
): Value {
  return useSyncExternalStore(
    progressStore.subscribe,
    () => select(progressStore.getState().progress),
    () => select(emptyProgress),
  )
}
