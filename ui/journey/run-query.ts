'use client'

import { useCallback, useRef, useSyncExternalStore } from 'react'

const moved = 'journey:moved'

/**
 * The address's query as state: Back and Forward move through it, and a reload finds it again. `hasMoved` is true
 * once a control of the page has changed it, so that a new screen may take the focus that its control has lost.
 */
export function useRunQuery() {
  const query = useSyncExternalStore(subscribe, readQuery, () => null)
  const hasMoved = useRef(false)
  const push = useCallback((next: string) => {
    hasMoved.current = true
    window.history.pushState(null, '', next ? `?${next}` : window.location.pathname)
    window.dispatchEvent(new Event(moved))
  }, [])
  return { query, push, hasMoved }
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
