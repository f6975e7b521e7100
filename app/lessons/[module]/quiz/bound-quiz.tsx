import { type ReactNode, useEffect, useState } from 'react'
import { gradeAttempt, startAttempt } from '#browser/attempt-exchange'
import { openAttempts } from '#browser/device-attempts'
import { sendKept } from '#browser/outbox/keep-fact'
import { reportExchange, reportStorage } from '#browser/outbox/report-quiz'
import { QuizRun } from '#ui/quiz/quiz-run'

type BoundQuizProps = {
  readonly moduleId: string
  readonly startAtOnce: boolean
  readonly children: ReactNode
}

/** The quiz bound to this browser's storage, to the course's server, and to a class where the device is in one. */
export function BoundQuiz({ moduleId, startAtOnce, children }: BoundQuizProps) {
  const [storage] = useState(() => reportStorage(openAttempts()))
  const [exchange] = useState(() => reportExchange({ startAttempt, gradeAttempt }, storage))
  useEffect(sendKept, [])
  return (
    <QuizRun moduleId={moduleId} storage={storage} exchange={exchange} startAtOnce={startAtOnce}>
      {children}
    </QuizRun>
  )
}
