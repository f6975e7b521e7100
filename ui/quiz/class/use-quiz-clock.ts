import { useCallback, useEffect, useRef, useState } from 'react'
import { loadQuizRecord, saveClock, watchQuizRecord } from '#browser/class-quiz/quiz-record'
import { readMoment } from '#browser/class-quiz/read-moment'
import {
  advanceClock,
  findNotice,
  findRemainingMs,
  joinClocks,
  type RunningClock,
  setBreak,
  type TimeNotice,
} from '#domain/classes/quiz-clock'

const TICK_MS = 500
/** How much a page that ends without a word may lose. */
const SAVED_EVERY_MS = 5_000

export type ShownClock = {
  readonly remainingMs: number
  readonly isOnBreak: boolean
  readonly breaks: boolean
  readonly notice: TimeNotice | null
  readonly setBreak: (isOnBreak: boolean) => void
}

/** The clock of a timed attempt, kept on this device and shared with other tabs. @returns null where none runs */
export function useQuizClock(moduleId: string, attemptId: string): ShownClock | null {
  const [record] = useState(() => loadQuizRecord(moduleId, attemptId))
  const [clock, setClock] = useState<RunningClock | null>(() =>
    record?.clock ? advanceClock({ ...record.clock, steadyAt: null }, readMoment()) : null,
  )
  const [notice, setNotice] = useState<TimeNotice | null>(null)
  const now = useRef(clock)
  const change = useCallback((next: RunningClock) => {
    const said = now.current && findNotice(findRemainingMs(now.current), findRemainingMs(next))
    if (said) setNotice(said)
    now.current = next
    setClock(next)
  }, [])
  const isRunning = clock !== null
  useEffect(() => {
    if (!isRunning) return
    let savedAt = 0
    const tick = () => now.current && change(advanceClock(now.current, readMoment()))
    const save = () => {
      tick()
      if (now.current) saveClock(moduleId, now.current)
    }
    const beat = setInterval(() => {
      const { steady } = readMoment()
      if (steady - savedAt < SAVED_EVERY_MS) return tick()
      savedAt = steady
      save()
    }, TICK_MS)
    const adopt = () => {
      const kept = loadQuizRecord(moduleId, attemptId)?.clock
      if (kept && now.current) change(joinClocks(now.current, kept, readMoment()))
    }
    const stop = watchQuizRecord(moduleId, adopt)
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      clearInterval(beat)
      stop()
      removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [isRunning, moduleId, attemptId, change])
  if (!clock) return null
  return {
    remainingMs: findRemainingMs(clock),
    isOnBreak: clock.isOnBreak,
    breaks: record?.breaks === true,
    notice,
    setBreak: (isOnBreak) => {
      const next = setBreak(clock, isOnBreak, readMoment())
      change(next)
      saveClock(moduleId, next)
    },
  }
}
