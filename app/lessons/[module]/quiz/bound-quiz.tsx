import type { ReactNode } from 'react'
import { gradeAttempt, startAttempt } from '#browser/attempt-exchange'
import { openAttempts } from '#browser/device-attempts'
import { QuizRun } from '#ui/quiz/quiz-run'

const exchange = { startAttempt, gradeAttempt }

type BoundQuizProps = {
  readonly moduleId: string
  readonly startAtOnce: boolean
  readonly children: ReactNode
}

/** The quiz bound to this browser's storage and to the course's server. */
export function BoundQuiz({ moduleId, startAtOnce, children }: BoundQuizProps) {
  return (
    <QuizRun moduleId={moduleId} storage={openAttempts()} exchange={exchange} startAtOnce={startAtOnce}>
      {children}
    </QuizRun>
  )
}
