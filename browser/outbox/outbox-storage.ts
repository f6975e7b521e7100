import type { Fact } from '#domain/classes/fact.schema'

export const OUTBOX_PREFIX = 'remission:outbox:v1:'

/**
 * One thing that a device keeps for a class. `waiting` until the server has acknowledged it; `refused` with a word, until
 * its owner sends it again or removes it; `noted` when it was accepted with a word that its owner should see.
 */
export type OutboxItem = {
  readonly learnerId: string
  readonly state: 'waiting' | 'refused' | 'noted'
  readonly message: string
  readonly fact: Fact
}

export type OutboxStorage = {
  /** Says whether the device took it; if not, it lasts as long as the page. */
  readonly put: (item: OutboxItem) => boolean
  readonly remove: (item: OutboxItem) => void
  /** In the order in which they came about. What cannot be read stays where it is and is left out. */
  readonly list: () => readonly OutboxItem[]
  /** Some of what is here lasts only as long as the page. */
  readonly isFleeting: () => boolean
  /** Calls back when this tab or another has changed something. */
  readonly subscribe: (onChange: () => void) => () => void
}

type StorageEdge = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
}

/**
 * Each item has an entry of its own in local storage, so that tabs never write over one another, and each is written in
 * the same moment in which it comes about.
 *
 * @see docs/decisions/0012-outbox-storage.md
 */
export function makeOutboxStorage({ storage, events }: StorageEdge): OutboxStorage {
  const fleeting = new Map<string, OutboxItem>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    put: (item) => {
      const key = toKey(item)
      const isKept = writeEntry(storage, key, JSON.stringify(item))
      if (isKept) fleeting.delete(key)
      else fleeting.set(key, item)
      tell()
      return isKept
    },
    remove: (item) => {
      fleeting.delete(toKey(item))
      removeEntry(storage, toKey(item))
      tell()
    },
    list: () => {
      const kept = listEntries(storage).filter((item) => !fleeting.has(toKey(item)))
      return [...kept, ...fleeting.values()].sort(byTime)
    },
    isFleeting: () => fleeting.size > 0,
    subscribe: (onChange) => {
      const listen = (event: Event) => {
        const key = 'key' in event ? event.key : null
        if (typeof key !== 'string' || key.startsWith(OUTBOX_PREFIX)) onChange()
      }
      listeners.add(onChange)
      events.addEventListener('storage', listen)
      return () => {
        listeners.delete(onChange)
        events.removeEventListener('storage', listen)
      }
    },
  }
}

/** A quiz that is handed in has its attempt's id, so that handing it in twice keeps one. */
function toKey({ learnerId, fact }: OutboxItem): string {
  return `${OUTBOX_PREFIX}${learnerId}:${fact.kind === 'attempt.submitted' ? fact.attemptId : fact.id}`
}

function byTime(a: OutboxItem, b: OutboxItem): number {
  return a.fact.at - b.fact.at || (a.fact.id < b.fact.id ? -1 : 1)
}

function listEntries(storage: StorageEdge['storage']): readonly OutboxItem[] {
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
    return keys
      .filter((key) => key.startsWith(OUTBOX_PREFIX))
      .flatMap((key) => parseItem(storage?.getItem(key) ?? null) ?? [])
  } catch {
    return []
  }
}

/** Written by this device in this shape; what it has become otherwise is for the server to refuse. */
function parseItem(text: string | null): OutboxItem | undefined {
  try {
    const raw: unknown = JSON.parse(text ?? '')
    if (typeof raw !== 'object' || raw === null) return undefined
    const { learnerId, state, message, fact } = Object.fromEntries(Object.entries(raw))
    const isWhole = typeof learnerId === 'string' && typeof message === 'string' && hasName(fact)
    const isKnown = state === 'waiting' || state === 'refused' || state === 'noted'
    return isWhole && isKnown ? { learnerId, state, message, fact: fact as Fact } : undefined
  } catch {
    return undefined
  }
}

function hasName(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null || !('id' in fact && 'kind' in fact && 'at' in fact))
    return false
  return typeof fact.id === 'string' && typeof fact.kind === 'string' && typeof fact.at === 'number'
}

/** A device may refuse: private windows, a full disk, storage switched off. */
function writeEntry(storage: StorageEdge['storage'], key: string, text: string): boolean {
  try {
    storage?.setItem(key, text)
    return storage !== null
  } catch {
    return false
  }
}

function removeEntry(storage: StorageEdge['storage'], key: string): void {
  try {
    storage?.removeItem(key)
  } catch {
    // Storage that is switched off holds nothing to remove.
  }
}
