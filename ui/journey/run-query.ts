'use client'

import { useCallback, useRef, useSyncExternalStore } from 'react'

const moved = 'journey:moved'

/**
 * The address's query as state: Back and Forward move through it, and a reload finds it again. `push` makes a step of
 * the history, `replace` does not. `hasMoved` is true once a control of the page has changed it, so that a new screen
 * may take the focus that its control has lost.
 */
export function useRunQuery() {
  const query = useSyncExternalStore(subscribe, readQuery, () => null)
  const hasMoved = useRef(false)
  const go = useCallback((next: string, step: 'pushState' | 'replaceState') => {
    window.history[step](null, '', next ? `?${next}` : window.location.pathname)
    window.dispatchEvent(new Event(moved))
  }, [])
  const push = useCallback(
    (next: string) => {
      hasMoved.current = true
      go(next, 'pushState')
    },
    [go],
  )
  const replace = useCallback((next: string) => go(next, 'replaceState'), [go])
  return { query, push, replace, hasMoved }
}

export type RunQuery = ReturnType<typeof useRunQuery>

const readQuery = () => window.location.search

function subscribe(onMove: () => void) {
  window.addEventListener('popstate', onMove)
  window.addEventListener(moved, onMove)
  return () => {
    window.removeEventListener('popstate', onMove)
    window.removeEventListener(moved, onMove)
  }
}
