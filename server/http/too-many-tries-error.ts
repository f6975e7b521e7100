const MINUTE_MS = 60_000

/** An account, or everybody together, tried something too often. Nothing is lost by waiting. */
export class TooManyTriesError extends Error {
  readonly code = 'TOO_MANY_TRIES'
  readonly waitMs: number

  constructor(waitMs: number) {
    super(`That was tried too often. Wait ${describeWait(waitMs)}, then try again.`)
    this.name = 'TooManyTriesError'
    this.waitMs = waitMs
  }
}

export function describeWait(waitMs: number): string {
  const minutes = Math.max(1, Math.ceil(waitMs / MINUTE_MS))
  return minutes === 1 ? 'one minute' : `${minutes} minutes`
}
