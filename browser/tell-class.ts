import { MEMBERSHIP_KEY } from './class-membership'
import type { noteWork } from './outbox/note-work'

type Work = Parameters<typeof noteWork>[0]

/** Tells the class of something that happened, where this device is in one; the code for it comes only then. */
export function tellClass(work: Work): void {
  if (!isInClass()) return
  import('./outbox/note-work').then(
    (outbox) => outbox.noteWork(work),
    () => undefined,
  )
}

function isInClass(): boolean {
  try {
    return localStorage.getItem(MEMBERSHIP_KEY) !== null
  } catch {
    return false
  }
}
