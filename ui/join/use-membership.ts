import { useSyncExternalStore } from 'react'
import { type ClassMembership, loadMembership, watchMembership } from '#browser/class-membership'

/** The class of this device, followed through all tabs. */
export function useMembership(): ClassMembership | null {
  return useSyncExternalStore(watchMembership, loadMembership, () => null)
}
