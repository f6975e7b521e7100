import { type ReactNode, useEffect, useState } from 'react'
import { gradeAttempt, startAttempt } from '#browser/attempt-exchange'
import type { bindExchange } from '#browser/class-quiz/bind-exchange'
import { openAttempts } from '#browser/device-attempts'
import { sendKept } from '#browser/outbox/keep-fact'
import { reportExchange, reportStorage } from '#browser/outbox/report-quiz'
import type { ClassPart } from '#ui/quiz/class-part'
import { QuizRun } from '#ui/quiz/quiz-run'

type BoundQuizProps = {
  readonly moduleId: string
  readonly startAtOnce: boolean
  /** Given on a device that is in a class. */
  readonly bind?: typeof bindExchange
  readonly classPart?: ClassPart
  readonly children: ReactNode
}

/** The quiz bound to this browser's storage, to the course's server, and to a class where the device is in one. */
export function BoundQuiz({ moduleId, startAtOnce, bind, classPart, children }: BoundQuizProps) {
  const [storage] = useState(() => reportStorage(openAttempts()))
  const [exchange] = useState(() => {
    const plain = { startAttempt, gradeAttempt }
    return reportExchange(bind ? bind(plain, storage) : plain, storage)
  })
  useEffect(sendKept, [])
  return (
    <QuizRun
      moduleId={moduleId}
      storage={storage}
      exchange={exchange}
      startAtOnce={startAtOnce}
      classPart={classPart}
    >
      {children}
    </QuizRun>
  )
}
