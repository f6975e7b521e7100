export const FOCUS_KEY = 'remission:focus:v1'

/** How long each question of an attempt was in front of its learner, in ms; a page in the background does not count. */
export type FocusClock = {
  /** The question shown from now on. */
  readonly show: (attemptId: string, itemId: string) => void
  readonly pause: () => void
  readonly resume: () => void
  /** No question is shown until the next one is. */
  readonly hide: () => void
  readonly read: (attemptId: string) => Readonly<Record<string, number>>
  readonly forget: () => void
}

type ClockEdge = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  /** Rises steadily, whatever is done to the device's clock. */
  readonly now: () => number
}

type Shown = { readonly attemptId: string; readonly itemId: string }
type Kept = { readonly attemptId: string; readonly times: Readonly<Record<string, number>> }

/** Times are kept with the attempt they belong to, one attempt at a time, so that a reload goes on counting. */
export function makeFocusClock({ storage, now }: ClockEdge): FocusClock {
  let shown: Shown | null = null
  let since: number | null = null
  let kept = parseKept(readEntry(storage))

  const settle = () => {
    if (shown === null || since === null) return
    const { attemptId, itemId } = shown
    const times = kept?.attemptId === attemptId ? kept.times : {}
    const spent = Math.round(now() - since)
    kept = { attemptId, times: { ...times, [itemId]: (times[itemId] ?? 0) + spent } }
    writeEntry(storage, JSON.stringify(kept))
    since = now()
  }

  return {
    show: (attemptId, itemId) => {
      settle()
      shown = { attemptId, itemId }
      since = now()
    },
    pause: () => {
      settle()
      since = null
    },
    resume: () => {
      since = shown === null ? null : now()
    },
    hide: () => {
      settle()
      shown = null
      since = null
    },
    read: (attemptId) => {
      settle()
      return kept?.attemptId === attemptId ? kept.times : {}
    },
    forget: () => {
      shown = null
      since = null
      kept = null
      removeEntry(storage)
    },
  }
}

function parseKept(text: string | null): Kept | null {
  try {
    const raw: unknown = JSON.parse(text ?? '')
    if (typeof raw !== 'object' || raw === null || !('attemptId' in raw && 'times' in raw)) return null
    const { attemptId, times } = raw
    if (typeof attemptId !== 'string' || typeof times !== 'object' || times === null) return null
    const entries = Object.entries(times).filter(([, time]) => Number.isSafeInteger(time) && time >= 0)
    return { attemptId, times: Object.fromEntries(entries) }
  } catch {
    return null
  }
}

function readEntry(storage: ClockEdge['storage']): string | null {
  try {
    return storage?.getItem(FOCUS_KEY) ?? null
  } catch {
    return null
  }
}

/** Times are worth having and not worth a word when a device refuses them. */
function writeEntry(storage: ClockEdge['storage'], text: string): void {
  try {
    storage?.setItem(FOCUS_KEY, text)
  } catch {
    // As above.
  }
}

function removeEntry(storage: ClockEdge['storage']): void {
  try {
    storage?.removeItem(FOCUS_KEY)
  } catch {
    // As above.
  }
}
