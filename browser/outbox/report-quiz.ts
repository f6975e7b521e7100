import type { RunningAttempt } from '#domain/progress/attempt-record'
import type {
  AttemptRequest,
  GradeOutcome,
  GradeRequest,
  StartOutcome,
} from '#machines/quiz-attempt-exchange'
import type { AttemptStorage } from '../attempt-storage'
import { loadMembership } from '../class-membership'
import { type FocusClock, makeFocusClock } from './focus-clock'
import { noteSubmission, withdrawChanged } from './note-submission'
import { noteWork } from './note-work'

type Exchange = {
  readonly startAttempt: (request: AttemptRequest, signal?: AbortSignal) => Promise<StartOutcome>
  readonly gradeAttempt: (request: GradeRequest, signal?: AbortSignal) => Promise<GradeOutcome>
}

/**
 * The exchange of a quiz that also tells the class, where this device is in one: that an attempt began, and that one was
 * handed in without a connection.
 */
export function reportExchange(exchange: Exchange, storage: AttemptStorage): Exchange {
  return {
    startAttempt: async (request, signal) => {
      const reply = await exchange.startAttempt(request, signal)
      if (reply.outcome === 'started') {
        const { moduleId, attemptNo } = reply.attempt
        noteWork({ kind: 'quiz.started', moduleId, attemptNo })
      }
      return reply
    },
    gradeAttempt: async (request, signal) => {
      hideQuestion()
      const reply = await exchange.gradeAttempt(request, signal)
      if (reply.outcome === 'failed' && reply.failure.kind === 'offline') handInLater(storage, request)
      return reply
    },
  }
}

/** The storage of a quiz that also hands in what has just been graded, before it says so itself. */
export function reportStorage(storage: AttemptStorage): AttemptStorage {
  return {
    ...storage,
    saveRunning: (moduleId, running) => {
      const before = storage.loadRunning(moduleId)
      if (loadMembership() !== null) {
        const { submittedAt } = running
        if (submittedAt === null) {
          showQuestion(running)
          withdrawChanged(running)
        } else if (before?.submittedAt === null && before.id === running.id) {
          noteSubmission(running, submittedAt, openClock().read(running.id))
          openClock().forget()
        }
      }
      return storage.saveRunning(moduleId, running)
    },
  }
}

/** Time stops counting for the question in front of the learner: on a break, and once it is handed in. */
export function hideQuestion(): void {
  if (loadMembership() !== null) openClock().hide()
}

export function showQuestion(running: RunningAttempt): void {
  const shown = running.items[running.at]
  if (loadMembership() !== null && shown) openClock().show(running.id, shown.id)
}

/** An attempt whose result has been seen is not handed in again. */
function handInLater(storage: AttemptStorage, { token }: GradeRequest): void {
  const running = storage.listRunning().find((one) => one.token === token)
  if (running?.submittedAt === null) noteSubmission(running, Date.now(), openClock().read(running.id))
}

let clock: FocusClock | undefined

function openClock(): FocusClock {
  clock ??= startClock()
  return clock
}

function startClock(): FocusClock {
  const started = makeFocusClock({ storage: findStorage(), now: () => performance.now() })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') started.pause()
    else started.resume()
  })
  return started
}

function findStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
