const STOP_WITHIN_MS = 10_000
const EXIT_AFTER_SIGNAL = 128
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const

declare global {
  var courseStopping: AbortController | undefined
}

/** Fires when the process is asked to stop. Whoever holds a request open, such as an event stream, ends it then. */
export function findStopSignal(): AbortSignal {
  globalThis.courseStopping ??= new AbortController()
  return globalThis.courseStopping.signal
}

/**
 * Next stops listening, lets running requests and with them their writes end, and exits; the store closes at exit. What
 * is left here is to end the requests that would never end, and to leave anyway when one hangs.
 */
export function stopOnSignals(): void {
  findStopSignal()
  for (const [name, number] of Object.entries(SIGNALS)) {
    process.once(name, () => {
      globalThis.courseStopping?.abort()
      setTimeout(() => process.exit(EXIT_AFTER_SIGNAL + number), STOP_WITHIN_MS).unref()
    })
  }
}
