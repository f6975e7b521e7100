import { type ParsedProgress, parseProgress } from '#domain/progress/parse-progress'
import { openAttempts } from './device-attempts'
import { PROGRESS_KEY, progressActions, progressStore } from './progress-store'

const FORMAT = 'remission-course-progress'
const OWN_KEYS = /^remission:/
const LIMIT_BYTES = 5_000_000

/** Everything that this device holds of one learner, as the text of a file. */
export function writeCopy(moduleIds: readonly string[], savedAt: Date): string {
  const attempts = openAttempts()
  const records = moduleIds.flatMap((id) => [...attempts.listAttempts(id)])
  const { progress } = progressStore.getState()
  return JSON.stringify(
    { format: FORMAT, version: 1, savedAt: savedAt.toISOString(), progress, records },
    null,
    2,
  )
}

/** Adds a saved copy to what is here. Gives false, and changes nothing, when the text is not such a copy. */
export function readCopy(text: string): boolean {
  if (text.length > LIMIT_BYTES) return false
  const copy = parseCopy(text)
  if (!copy?.progress.ok) return false
  const added = openAttempts().addRecords(copy.records)
  if (!added) return false
  progressActions.takeIn(copy.progress.progress)
  return true
}

function parseCopy(text: string): { progress: ParsedProgress; records: unknown } | undefined {
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT)
      return undefined
    const progress = 'progress' in raw ? parseProgress(raw.progress) : { ok: false as const }
    return { progress, records: 'records' in raw ? raw.records : [] }
  } catch {
    return undefined
  }
}

/** Removes all that this course keeps on the device, and nothing else. */
export function eraseEverything(): void {
  for (const key of Object.keys(localStorage)) if (OWN_KEYS.test(key)) localStorage.removeItem(key)
  dispatchEvent(new StorageEvent('storage', { key: PROGRESS_KEY }))
  dispatchEvent(new StorageEvent('storage', { key: null }))
}
