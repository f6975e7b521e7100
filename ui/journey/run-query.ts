'use client'

import { useCallback, useSyncExternalStore } from 'react'

const moved = 'journey:moved'

/** The address's query as state: Back and Forward move through it, and a reload finds it again. */
export function useRunQuery() {
  const query = useSyncExternalStore(subscribe, readQuery, () => null)
  const push = useCallback((next: string) => {
    window.history.pushState(null, '', next ? `?${next}` : window.location.pathname)
    window.dispatchEvent(new Event(moved))
  }, [])
  return { query, push }
}

const readQuery = () => window.location.search

function subscribe(onMove: () => void) {
  window.addEventListener('popstate', onMove)
  window.addEventListener(moved, onMove)
  return () => {
    window.removeEventListener('popstate', onMove)
    window.removeEventListener(moved, onMove)
  }
}
