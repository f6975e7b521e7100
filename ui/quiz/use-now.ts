import { useEffect, useState } from 'react'

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The time, read again at a moment to come: when a wait is over. */
export function useNow(wakeAt: number | null): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (wakeAt === null || wakeAt <= Date.now()) return
    const timer = setTimeout(() => setNow(Date.now()), Math.min(wakeAt - Date.now(), LONGEST_TIMER_MS))
    return () => clearTimeout(timer)
  }, [wakeAt])
  return now
}
