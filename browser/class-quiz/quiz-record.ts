import type { QuizClock, RunningClock } from '#domain/classes/quiz-clock'
import type { GradeRequest } from '#machines/quiz-attempt-exchange'

type Answers = GradeRequest['responses']

/**
 * What this device keeps of an attempt that is bound to a class, beside the attempt itself. `sent`: the sets of answers
 * that were sent to be graded without an answer coming back, one of which may have arrived and count.
 */
export type QuizRecord = {
  readonly attemptId: string
  readonly breaks: boolean
  /** Null where nothing limits the attempt. */
  readonly clock: QuizClock | null
  readonly sent: readonly Answers[]
}

/** One attempt of each module at a time, so one record of each module. */
const PREFIX = 'remission:class-quiz:v1:'
const MOST_SENT = 5

/** For a device that keeps nothing: a record then lasts as long as the page. */
const fleeting = new Map<string, QuizRecord>()

export function loadQuizRecord(moduleId: string, attemptId: string): QuizRecord | null {
  const kept = parseRecord(readEntry(moduleId)) ?? fleeting.get(moduleId)
  return kept?.attemptId === attemptId ? kept : null
}

export function saveQuizRecord(moduleId: string, record: QuizRecord): void {
  try {
    localStorage.setItem(`${PREFIX}${moduleId}`, JSON.stringify(record))
    fleeting.delete(moduleId)
  } catch {
    fleeting.set(moduleId, record)
  }
}

export function saveClock(moduleId: string, { steadyAt: _steady, ...clock }: RunningClock): void {
  const record = loadQuizRecord(moduleId, clock.attemptId)
  if (record) saveQuizRecord(moduleId, { ...record, clock })
}

/** Notes answers before they are sent, since an answer that is lost on the way back would leave nobody knowing. */
export function noteSent(moduleId: string, record: QuizRecord, answers: Answers): void {
  const text = JSON.stringify(answers)
  const others = record.sent.filter((one) => JSON.stringify(one) !== text)
  saveQuizRecord(moduleId, { ...record, sent: [...others, answers].slice(-MOST_SENT) })
}

/** Calls back when another tab has changed the record of a module. */
export function watchQuizRecord(moduleId: string, onChange: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === `${PREFIX}${moduleId}`) onChange()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

function readEntry(moduleId: string): string | null {
  try {
    return localStorage.getItem(`${PREFIX}${moduleId}`)
  } catch {
    return null
  }
}

/** By hand: a clock that was damaged is no clock, and the attempt goes on without one. */
function parseRecord(text: string | null): QuizRecord | null {
  const raw = parseObject(text)
  if (typeof raw?.attemptId !== 'string') return null
  const sent = Array.isArray(raw.sent) ? raw.sent.filter(isObject) : []
  const clock = isClock(raw.clock) ? raw.clock : null
  return { attemptId: raw.attemptId, breaks: raw.breaks === true, clock, sent: sent as unknown as Answers[] }
}

function isClock(value: unknown): value is QuizClock {
  return (
    isObject(value) &&
    typeof value.attemptId === 'string' &&
    typeof value.isOnBreak === 'boolean' &&
    [value.limitMs, value.usedMs, value.turn, value.wallAt].every(Number.isFinite)
  )
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const raw: unknown = JSON.parse(text ?? '')
    return isObject(raw) ? raw : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
