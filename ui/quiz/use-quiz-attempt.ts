import { useEffect, useState } from 'react'
import { fromPromise } from 'xstate'
import type { AttemptStorage } from '#browser/attempt-storage'
import { quizAttemptMachine } from '#machines/quiz-attempt.machine'
import type {
  AttemptRequest,
  GradeOutcome,
  GradeRequest,
  StartOutcome,
} from '#machines/quiz-attempt-exchange'
import { useActor } from './use-actor'

export type QuizExchange = {
  readonly startAttempt: (request: AttemptRequest, signal?: AbortSignal) => Promise<StartOutcome>
  readonly gradeAttempt: (request: GradeRequest, signal?: AbortSignal) => Promise<GradeOutcome>
}

type QuizAttemptParts = {
  readonly moduleId: string
  readonly storage: AttemptStorage
  readonly exchange: QuizExchange
}

/** The machine with this device's storage and the course's exchange handed in, kept in step with other tabs. */
export function useQuizAttempt({ moduleId, storage, exchange }: QuizAttemptParts) {
  const [saved, setSaved] = useState(true)
  const [machine] = useState(() =>
    quizAttemptMachine.provide({
      actors: {
        startAttempt: fromPromise(({ input, signal }) => exchange.startAttempt(input, signal)),
        gradeAttempt: fromPromise(({ input, signal }) => exchange.gradeAttempt(input, signal)),
      },
      actions: {
        saveRunning: ({ context }) => {
          if (context.running) setSaved(storage.saveRunning(moduleId, context.running))
        },
        recordAttempt: (_, { record }) => {
          if (record) storage.recordAttempt(record)
        },
      },
    }),
  )
  const [input] = useState(() => ({
    moduleId,
    learnerKey: storage.loadLearnerKey(),
    running: storage.loadRunning(moduleId),
    records: storage.listAttempts(moduleId),
  }))
  const { state, send } = useActor(machine, input)
  useEffect(
    () =>
      storage.subscribe(() => {
        send({ type: 'records.changed', records: storage.listAttempts(moduleId) })
        send({ type: 'running.changed', running: storage.loadRunning(moduleId) })
      }),
    [storage, moduleId, send],
  )
  useEffect(() => {
    const back = () => send({ type: 'connection.returned' })
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [send])
  return { state, send, saved }
}
