import { AttemptRecord, RunningAttempt } from '#domain/progress/attempt-record'
import { ATTEMPTS_ASIDE_KEY, ATTEMPTS_KEY } from './attempt-keys'

/** Where a quiz keeps what it must not lose. `saveRunning` says whether the device took it. */
export type AttemptStorage = {
  readonly loadLearnerKey: () => string
  readonly loadRunning: (moduleId: string) => RunningAttempt | null
  readonly saveRunning: (moduleId: string, running: RunningAttempt) => boolean
  readonly clearRunning: (moduleId: string) => void
  /** The attempt of each module that stands as running, those handed in included. */
  readonly listRunning: () => readonly RunningAttempt[]
  readonly listAttempts: (moduleId: string) => readonly AttemptRecord[]
  /** Adds an attempt once: a second one with its id changes nothing. */
  readonly recordAttempt: (record: AttemptRecord) => void
  /** Adds the attempts of a saved copy. Gives false, and adds none, when one of them is not an attempt. */
  readonly addRecords: (raw: unknown) => boolean
  /** Tells whether something unreadable was found and put aside, untouched. */
  readonly wasSetAside: () => boolean
  /** Calls back when another tab has changed what is kept. */
  readonly subscribe: (onChange: () => void) => () => void
}

type Kept = {
  readonly learnerKey: string
  readonly running: Readonly<Record<string, RunningAttempt>>
  readonly records: readonly AttemptRecord[]
}

type StorageEdge = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
  readonly makeId: () => string
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
}

/** Attempts in one entry of local storage, parsed on load; without storage they last as long as the page. */
export function makeAttemptStorage({ storage, makeId, events }: StorageEdge): AttemptStorage {
  let kept: Kept = { learnerKey: '', running: {}, records: [] }
  let keptText: string | null = null
  let setAside = false
  let mayWrite = true

  function load(): Kept {
    const text = readEntry(storage)
    if (text === null && keptText !== null) {
      kept = { learnerKey: '', running: {}, records: [] }
      keptText = null
    }
    if (text !== null && text !== keptText) {
      const read = parseKept(text)
      kept = read.kept
      keptText = text
      if (read.faults.length > 0) putAside(text)
    }
    return kept
  }

  /** What cannot be put aside stays where it is: nothing is written over it. */
  function putAside(text: string): void {
    setAside = true
    mayWrite = writeEntry(storage, `${ATTEMPTS_ASIDE_KEY}:${makeId()}`, text)
    save(kept)
  }

  function save(next: Kept): boolean {
    kept = next
    if (!mayWrite) return false
    const text = JSON.stringify(next)
    if (!writeEntry(storage, ATTEMPTS_KEY, text)) return false
    keptText = text
    return true
  }

  return {
    loadLearnerKey: () => {
      if (load().learnerKey === '') save({ ...kept, learnerKey: makeId() })
      return kept.learnerKey
    },
    loadRunning: (moduleId) => load().running[moduleId] ?? null,
    saveRunning: (moduleId, running) => {
      const before = load()
      return save({ ...before, running: { ...before.running, [moduleId]: running } })
    },
    clearRunning: (moduleId) => {
      const { [moduleId]: _cleared, ...running } = load().running
      save({ ...kept, running })
    },
    listRunning: () => Object.values(load().running),
    listAttempts: (moduleId) => load().records.filter((record) => record.moduleId === moduleId),
    recordAttempt: (record) => {
      const before = load()
      if (before.records.some((one) => one.id === record.id)) return
      save({ ...before, records: [...before.records, record] })
    },
    addRecords: (raw) => {
      const entries: readonly unknown[] = Array.isArray(raw) ? raw : [undefined]
      const parsed = entries.map((entry) => AttemptRecord.safeParse(entry))
      if (parsed.some((one) => !one.success)) return false
      const before = load()
      const known = new Set(before.records.map((one) => one.id))
      const added = parsed.flatMap((one) => (one.success && !known.has(one.data.id) ? [one.data] : []))
      save({ ...before, records: [...before.records, ...added] })
      return true
    },
    wasSetAside: () => {
      load()
      return setAside
    },
    subscribe: (onChange) => {
      const listen = (event: Event) => {
        if (!('key' in event) || event.key === ATTEMPTS_KEY || event.key === null) onChange()
      }
      events.addEventListener('storage', listen)
      return () => events.removeEventListener('storage', listen)
    },
  }
}

/** Reads entry by entry, so that one that cannot be read does not take the others along. */
function parseKept(text: string): { readonly kept: Kept; readonly faults: readonly string[] } {
  const raw = asObject(parseJson(text))
  const faults: string[] = raw ? [] : ['entry']
  const running = Object.entries(asObject(raw?.running) ?? {}).flatMap(([moduleId, entry]) => {
    const parsed = RunningAttempt.safeParse(entry)
    if (!parsed.success) faults.push(`running ${moduleId}`)
    return parsed.success ? [[moduleId, parsed.data] as const] : []
  })
  const entries: readonly unknown[] = Array.isArray(raw?.records) ? raw.records : []
  const records = entries.flatMap((entry, index) => {
    const parsed = AttemptRecord.safeParse(entry)
    if (!parsed.success) faults.push(`record ${index}`)
    return parsed.success ? [parsed.data] : []
  })
  const learnerKey = typeof raw?.learnerKey === 'string' ? raw.learnerKey : ''
  return { kept: { learnerKey, running: Object.fromEntries(running), records }, faults }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

function readEntry(storage: StorageEdge['storage']): string | null {
  try {
    return storage?.getItem(ATTEMPTS_KEY) ?? null
  } catch {
    return null
  }
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
