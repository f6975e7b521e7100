import type { ReactNode } from 'react'
import type { AttemptPolicy } from '#domain/assessment/grade/next-attempt'
import type { RunningAttempt } from '#domain/progress/attempt-record'

export type ClockParts = {
  readonly running: RunningAttempt
  /** The end of the time has been dealt with already. */
  readonly isTimeOver: boolean
  readonly onEnd: () => void
  /** The question or the review, covered in a break. */
  readonly sheet: ReactNode
}

/** What a quiz shows only on a device that is in a class; loaded only there. */
export type ClassPart = {
  /** False before the class opens the module, and until its terms are read. */
  readonly mayStart: boolean
  /** How often one may start, where the class has this module. */
  readonly policy?: AttemptPolicy | undefined
  /** What holds for the attempt that comes next, told before it. */
  readonly renderTerms: (attemptNo: number) => ReactNode
  readonly renderClock: (parts: ClockParts) => ReactNode
}
