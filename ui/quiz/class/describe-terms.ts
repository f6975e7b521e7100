import { findLimitSeconds } from '#domain/classes/accommodation'
import type { MyClass } from '#domain/classes/join.schema'
import { classWords } from './words'

type Asked = { readonly moduleId: string; readonly attemptNo: number; readonly now: number }

/** What holds for the next attempt, a sentence or two a line, in the order in which it is wanted. */
export function describeTerms(mine: MyClass, asked: Asked): readonly string[] {
  return [
    ...describeOpening(mine, asked),
    describeAttempt(mine, asked.attemptNo),
    ...describeTime(mine),
    describeFeedback(mine, asked.moduleId),
    ...(hasOwnTime(mine, asked.moduleId) ? [classWords.onlyYou] : []),
  ]
}

export function findClassModule({ modules }: MyClass, moduleId: string) {
  return modules.find((one) => one.moduleId === moduleId)
}

function describeOpening(mine: MyClass, { moduleId, now }: Asked): readonly string[] {
  const { opensAt = null, dueAt = null } = findClassModule(mine, moduleId) ?? {}
  const opening = opensAt !== null && now < opensAt ? [classWords.opens(showTime(opensAt))] : []
  if (dueAt === null) return [...opening, classWords.noClosing]
  return [...opening, (now > dueAt ? classWords.closed : classWords.closes)(showTime(dueAt))]
}

function describeAttempt({ policy: { attempts, counting } }: MyClass, no: number): string {
  return attempts !== null && no > attempts
    ? classWords.practice(no, attempts)
    : classWords.attempt(no, classWords.counted(attempts, counting))
}

function describeTime({ policy, accommodation }: MyClass): readonly string[] {
  if (policy.minutes === null) return [classWords.untimed]
  const seconds = findLimitSeconds(policy.minutes, accommodation)
  if (seconds === null) return [classWords.untimedForYou]
  return [classWords.minutes(describeLimit(seconds)), ...(accommodation.breaks ? [classWords.breaks] : [])]
}

function describeFeedback(mine: MyClass, moduleId: string): string {
  const { feedback } = mine.policy
  const isOpenEnded = (findClassModule(mine, moduleId)?.dueAt ?? null) === null
  return classWords.feedback[feedback === 'after-due' && isOpenEnded ? 'no-closing' : feedback]
}

/** Where nothing is timed and nothing closes, extra time changes nothing and needs no word. */
function hasOwnTime(mine: MyClass, moduleId: string): boolean {
  const { multiplier, untimed, breaks } = mine.accommodation
  const mattersHere =
    mine.policy.minutes !== null || (findClassModule(mine, moduleId)?.dueAt ?? null) !== null
  return mattersHere && (multiplier !== 1 || untimed || breaks)
}

function describeLimit(seconds: number): string {
  const rest = seconds % 60 === 0 ? '' : ` ${seconds % 60} s`
  return `${Math.floor(seconds / 60)} min${rest}`
}

/** In the time of this device, with the day of the week. */
function showTime(at: number): string {
  const day = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat('en-GB', day).format(at)
}
