export type AttemptPolicy = {
  readonly maxAttempts: number
  /** The wait begins once this many attempts are in. */
  readonly cooldownAfter: number
  readonly cooldownHours: number
}

/** The module quiz: three attempts, and a day between the second and the third. */
export const MODULE_QUIZ_POLICY: AttemptPolicy = { maxAttempts: 3, cooldownAfter: 2, cooldownHours: 24 }

/** In a class: how many attempts count is the class's own rule and told beside; those over it are practice. */
export const CLASS_QUIZ_POLICY: AttemptPolicy = {
  maxAttempts: Number.POSITIVE_INFINITY,
  cooldownAfter: Number.POSITIVE_INFINITY,
  cooldownHours: 0,
}

export type NextAttempt =
  | { readonly status: 'allowed'; readonly attemptNo: number; readonly left: number; readonly reason: string }
  | { readonly status: 'wait'; readonly attemptNo: number; readonly until: number; readonly reason: string }
  | { readonly status: 'none-left'; readonly reason: string }

export type AttemptHistory = {
  /** Submitted attempts, in any order; times in milliseconds since 1970. */
  readonly attempts: readonly { readonly submittedAt: number }[]
  readonly now: number
  readonly policy?: AttemptPolicy
}

const HOUR_MS = 3_600_000

/** Says whether another attempt may begin. The wait is over at its last millisecond, not after it. */
export function nextAttempt({ attempts, now, policy = MODULE_QUIZ_POLICY }: AttemptHistory): NextAttempt {
  const { maxAttempts, cooldownAfter, cooldownHours } = policy
  const attemptNo = attempts.length + 1
  if (attemptNo > maxAttempts) {
    return { status: 'none-left', reason: `All ${maxAttempts} attempts are in. Your best one counts.` }
  }
  const until = Math.max(...attempts.map((attempt) => attempt.submittedAt)) + cooldownHours * HOUR_MS
  if (attempts.length >= cooldownAfter && now < until) {
    const reason = `Attempt ${attemptNo} opens ${cooldownHours} hours after attempt ${attempts.length}: what is looked at again later stays longer.`
    return { status: 'wait', attemptNo, until, reason }
  }
  const left = maxAttempts - attempts.length
  const place = Number.isFinite(maxAttempts) ? `${attemptNo} of ${maxAttempts}` : `${attemptNo}`
  return { status: 'allowed', attemptNo, left, reason: `This is attempt ${place}.` }
}
