import { toAliasKey } from '#domain/classes/alias'
import type { RosterEntry } from '#domain/classes/parse-roster'

/** Real names by the key of their alias. */
export type VisitNames = Readonly<Record<string, string>>

const NONE: VisitNames = {}
const listeners = new Set<() => void>()
let read: { readonly text: string | null; readonly names: VisitNames } = { text: null, names: NONE }

/** The names that an educator brought along: in this tab until it is closed, never sent. The same object until changed. */
export function loadVisitNames(classId: string): VisitNames {
  const text = readEntry(classId)
  if (text !== read.text) read = { text, names: parseNames(text) }
  return read.names
}

/** @returns whether the browser keeps them */
export function saveVisitNames(classId: string, entries: readonly RosterEntry[]): boolean {
  const names = Object.fromEntries(entries.map(({ alias, name }) => [toAliasKey(alias), name]))
  try {
    sessionStorage.setItem(keyOf(classId), JSON.stringify(names))
  } catch {
    return false
  }
  announce()
  return true
}

export function forgetVisitNames(classId: string): void {
  sessionStorage.removeItem(keyOf(classId))
  announce()
}

export function watchVisitNames(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

function announce(): void {
  for (const tell of listeners) tell()
}

function keyOf(classId: string): string {
  return `remission:names:${classId}`
}

function readEntry(classId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(classId))
  } catch {
    return null
  }
}

function parseNames(text: string | null): VisitNames {
  try {
    const raw: unknown = text === null ? null : JSON.parse(text)
    if (typeof raw !== 'object' || raw === null) return NONE
    return Object.fromEntries(Object.entries(raw).filter(([, name]) => typeof name === 'string'))
  } catch {
    return NONE
  }
}
