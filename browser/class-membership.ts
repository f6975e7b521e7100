export const MEMBERSHIP_KEY = 'remission:class:v1'
/** What the class asks for as last read, with the learner's own time: goes with the membership. */
export const TERMS_KEY = 'remission:class-terms:v1'
/** What could not be read is kept under this key and the time. */
const SET_ASIDE_KEY = 'remission:class:set-aside'

/** That this device is in a class, and as whom. The secret never leaves it but as proof to the server. */
export type ClassMembership = {
  readonly classId: string
  readonly className: string
  readonly learnerId: string
  readonly secret: string
  readonly alias: string
  /** Kept here so that its owner can look it up again. */
  readonly recoveryCode: string
  /** The learner wishes to send what was finished before joining. */
  readonly claimEarlier: boolean
}

/** @returns null where the device is in no class, or what it kept cannot be read; the same object until it changes */
export function loadMembership(): ClassMembership | null {
  const text = readEntry(MEMBERSHIP_KEY)
  if (text !== read.text) read = { text, membership: parseMembership(text) }
  return read.membership
}

/** What stands there and cannot be read is put aside first, never written over. @returns whether the device took it */
export function saveMembership(membership: ClassMembership): boolean {
  const before = readEntry(MEMBERSHIP_KEY)
  try {
    if (before !== null && parseMembership(before) === null)
      localStorage.setItem(`${SET_ASIDE_KEY}:${Date.now()}`, before)
    localStorage.setItem(MEMBERSHIP_KEY, JSON.stringify(membership))
  } catch {
    return false
  }
  announce()
  return true
}

/** Only what can be read is forgotten. */
export function forgetMembership(): void {
  if (loadMembership() === null) return
  localStorage.removeItem(MEMBERSHIP_KEY)
  localStorage.removeItem(TERMS_KEY)
  announce()
}

/** Calls back when this tab or another changes the membership. */
export function watchMembership(onChange: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === MEMBERSHIP_KEY || event.key === null) onChange()
  }
  listeners.add(onChange)
  addEventListener('storage', listen)
  return () => {
    listeners.delete(onChange)
    removeEventListener('storage', listen)
  }
}

/** The header by which the server knows the learner. */
export function writeAuthorization({ learnerId, secret }: ClassMembership): string {
  return `Bearer ${learnerId}.${secret}`
}

type Read = { readonly text: string | null; readonly membership: ClassMembership | null }

let read: Read = { text: null, membership: null }
const listeners = new Set<() => void>()

function announce(): void {
  for (const tell of listeners) tell()
}

function readEntry(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function parseMembership(text: string | null): ClassMembership | null {
  const raw = parseJson(text)
  if (typeof raw !== 'object' || raw === null) return null
  const entries = new Map<string, unknown>(Object.entries(raw))
  const read = (name: string) => {
    const value = entries.get(name)
    return typeof value === 'string' ? value : ''
  }
  const membership = {
    classId: read('classId'),
    className: read('className'),
    learnerId: read('learnerId'),
    secret: read('secret'),
    alias: read('alias'),
    recoveryCode: read('recoveryCode'),
    claimEarlier: entries.get('claimEarlier') === true,
  }
  const isWhole = [membership.classId, membership.learnerId, membership.secret].every((text) => text !== '')
  return isWhole ? membership : null
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
