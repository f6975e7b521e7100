import { makeId } from './attempt-exchange'
import { type AttemptStorage, makeAttemptStorage } from './attempt-storage'

let opened: AttemptStorage | undefined

const findStorage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** The attempts kept on this device: one storage for all islands of a page. */
export function openAttempts(): AttemptStorage {
  opened ??= makeAttemptStorage({ storage: findStorage(), makeId, events: window })
  return opened
}
