import { type Accommodation, effectiveDue, findLimitSeconds } from '#domain/classes/accommodation'
import type { ClassModule, ClassPolicy } from '#domain/classes/class-settings.schema'

const ARRIVES_WITHIN_MS = 7 * 86_400_000

export type ClassRules = { readonly modules: readonly ClassModule[]; readonly policy: ClassPolicy }

/** `startedAt` and `receivedAt` are by the server's clock, `submittedAt` by the device's. */
export type AttemptTimes = {
  readonly moduleId: string
  readonly startedAt: number
  readonly submittedAt: number
  readonly receivedAt: number
}

/**
 * Tells whether an attempt came after the closing time of this learner. It is in time when it arrived by then; or when
 * the device says that it was handed in by then, the time allowed from its signed start was over by then, and it arrived
 * within seven days after.
 *
 * @see docs/decisions/0011-which-clock.md
 */
export function isLate(times: AttemptTimes, rules: ClassRules, accommodation: Accommodation): boolean {
  const { policy, modules } = rules
  const dueAt = modules.find((one) => one.moduleId === times.moduleId)?.dueAt ?? null
  const closesAt = effectiveDue(dueAt, accommodation, policy.minutes)
  if (closesAt === null || times.receivedAt <= closesAt) return false
  const limitMs = (findLimitSeconds(policy.minutes, accommodation) ?? 0) * 1000
  const couldBeInTime = times.submittedAt <= closesAt && times.startedAt + limitMs <= closesAt
  return !(couldBeInTime && times.receivedAt <= closesAt + ARRIVES_WITHIN_MS)
}
