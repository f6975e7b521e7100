/** A moment on a device: `wall` may be set by anybody, `steady` only rises and begins anew with each page. In ms. */
export type Moment = { readonly wall: number; readonly steady: number }

/**
 * How much of the time for one attempt is used, in ms. It begins when the questions have come to the device, so that the
 * server's clock never matters. `turn` counts the breaks begun and ended.
 */
export type QuizClock = {
  readonly attemptId: string
  readonly limitMs: number
  readonly usedMs: number
  readonly isOnBreak: boolean
  readonly turn: number
  /** The wall time of the last reckoning. */
  readonly wallAt: number
}

/** The clock as a page has it. `steadyAt` is null for one that was kept by another page. */
export type RunningClock = QuizClock & { readonly steadyAt: number | null }

export type TimeNotice = 'five-minutes' | 'one-minute'

const MINUTE_MS = 60_000
const NOTICES: readonly (readonly [number, TimeNotice])[] = [
  [MINUTE_MS, 'one-minute'],
  [5 * MINUTE_MS, 'five-minutes'],
]

export function beginClock(attemptId: string, limitMs: number, { wall, steady }: Moment): RunningClock {
  return { attemptId, limitMs, usedMs: 0, isOnBreak: false, turn: 0, wallAt: wall, steadyAt: steady }
}

/**
 * Reckons the time since the last reckoning. Of the two clocks the one that shows more holds: the steady one may stand
 * while a device sleeps, and the wall clock may be set back, which gives no time.
 */
export function advanceClock(clock: RunningClock, { wall, steady }: Moment): RunningClock {
  const passed = Math.max(0, wall - clock.wallAt, clock.steadyAt === null ? 0 : steady - clock.steadyAt)
  const usedMs = clock.isOnBreak ? clock.usedMs : clock.usedMs + passed
  return { ...clock, usedMs, wallAt: wall, steadyAt: steady }
}

/**
 * What this page and another know of the same attempt, brought together: of two breaks begun or ended the later holds, and
 * otherwise the one that has used more. A longer limit holds, for extra time may be granted while the clock runs.
 */
export function joinClocks(mine: RunningClock, kept: QuizClock, moment: Moment): RunningClock {
  const own = advanceClock(mine, moment)
  const other = advanceClock({ ...kept, steadyAt: null }, moment)
  const limitMs = Math.max(own.limitMs, other.limitMs)
  if (own.turn !== other.turn) return { ...(own.turn > other.turn ? own : other), limitMs }
  return { ...own, limitMs, usedMs: Math.max(own.usedMs, other.usedMs) }
}

export function setBreak(clock: RunningClock, isOnBreak: boolean, moment: Moment): RunningClock {
  const now = advanceClock(clock, moment)
  return now.isOnBreak === isOnBreak ? now : { ...now, isOnBreak, turn: now.turn + 1 }
}

export function findRemainingMs({ limitMs, usedMs }: QuizClock): number {
  return Math.max(0, limitMs - usedMs)
}

/** What is said when the remaining time has come down from one figure to another; nothing every second. */
export function findNotice(beforeMs: number, nowMs: number): TimeNotice | null {
  if (nowMs <= 0) return null
  return NOTICES.find(([atMs]) => beforeMs > atMs && nowMs <= atMs)?.[1] ?? null
}

/** As in 44:59, in seconds begun, so that 00:00 stands only when the time is over. */
export function formatRemaining(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  const pad = (figure: number) => String(figure).padStart(2, '0')
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`
}
