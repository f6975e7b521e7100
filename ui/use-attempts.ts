import { useEffect, useState } from 'react'
import { openAttempts } from '#browser/device-attempts'
import type { AttemptRecord } from '#domain/progress/attempt-record'

export type AttemptSummary = {
  readonly records: readonly AttemptRecord[]
  /** Percent of the best attempt with one decimal, such as "83.3". */
  readonly best: string | undefined
  readonly mastered: boolean
  readonly running: boolean
}

const NONE: AttemptSummary = { records: [], best: undefined, mastered: false, running: false }

function summarise(moduleId: string): AttemptSummary {
  const attempts = openAttempts()
  const records = attempts.listAttempts(moduleId)
  const best = records.length > 0 ? Math.max(...records.map((one) => one.percent)).toFixed(1) : undefined
  const running = attempts.loadRunning(moduleId)?.submittedAt === null
  return { records, best, mastered: records.some((one) => one.mastered), running }
}

/** The graded attempts of a module on this device; follows other tabs. */
export function useAttempts(moduleId: string): AttemptSummary {
  const [summary, setSummary] = useState(NONE)
  useEffect(() => {
    const update = () => setSummary(summarise(moduleId))
    update()
    return openAttempts().subscribe(update)
  }, [moduleId])
  return summary
}
