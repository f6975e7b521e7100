import { makeOutboxStorage, type OutboxStorage } from './outbox-storage'

let opened: OutboxStorage | undefined

const findStorage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** What this device keeps for its class: one storage for all islands of a page. */
export function openOutbox(): OutboxStorage {
  opened ??= makeOutboxStorage({ storage: findStorage(), events: window })
  return opened
}
