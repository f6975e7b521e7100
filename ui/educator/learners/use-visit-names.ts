import { useSyncExternalStore } from 'react'
import { loadVisitNames, type VisitNames, watchVisitNames } from '#browser/visit-names'

const NONE: VisitNames = {}

/** The names that the educator brought along into this tab, by the key of the alias. */
export function useVisitNames(classId: string): VisitNames {
  return useSyncExternalStore(
    watchVisitNames,
    () => loadVisitNames(classId),
    () => NONE,
  )
}
