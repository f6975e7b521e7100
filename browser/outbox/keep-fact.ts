import type { Fact } from '#domain/classes/fact.schema'
import { loadMembership } from '../class-membership'
import { openOutbox } from './device-outbox'

/** Puts a fact into the outbox, at once, where this device is in a class; elsewhere nothing is kept. */
export function keepFact(fact: Fact): void {
  const membership = loadMembership()
  if (!membership) return
  openOutbox().put({ learnerId: membership.learnerId, state: 'waiting', message: '', fact })
  sendKept()
}

/**
 * Sends what is kept, where this device is in a class. The sender is loaded for it, for it is heavier than a page that is
 * only read needs; what cannot be loaded now, offline, is loaded by the next page.
 */
export function sendKept(): void {
  if (loadMembership() === null) return
  import('./run-outbox').then(
    ({ runOutbox }) => runOutbox().send({ type: 'item.added' }),
    () => undefined,
  )
}
