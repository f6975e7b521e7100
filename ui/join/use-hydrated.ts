import { useSyncExternalStore } from 'react'

/** False until the page's script runs: a form that needs it is not sent before, with what was typed in the address. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

const subscribe = () => () => {}
