import { type ComponentProps, useState } from 'react'
import { loadMembership } from '#browser/class-membership'
import { bindExchange } from '#browser/class-quiz/bind-exchange'
import { CLASS_QUIZ_POLICY } from '#domain/assessment/grade/next-attempt'
import { ClassIntro } from '#ui/quiz/class/class-intro'
import { findClassModule } from '#ui/quiz/class/describe-terms'
import { QuizClock } from '#ui/quiz/class/quiz-clock'
import { QuizTerms } from '#ui/quiz/class/quiz-terms'
import { useClassTerms } from '#ui/quiz/class/use-class-terms'
import type { ClassPart } from '#ui/quiz/class-part'
import { useNow } from '#ui/quiz/use-now'
import { BoundQuiz } from './bound-quiz'

type ClassQuizProps = Pick<ComponentProps<typeof BoundQuiz>, 'moduleId' | 'startAtOnce' | 'children'>

/** The quiz on a device that is in a class. Where the class does not have this module, the quiz is as it is for all. */
export function ClassQuiz({ moduleId, startAtOnce, children }: ClassQuizProps) {
  const [membership] = useState(loadMembership)
  const terms = useClassTerms(membership)
  const mine = terms.kind === 'known' && !terms.mine.isArchived ? terms.mine : null
  const module = mine && findClassModule(mine, moduleId)
  const opensAt = module?.opensAt ?? null
  const now = useNow(opensAt)
  const isOutside = terms.kind === 'none' || (terms.kind === 'known' && !module)
  const classPart: ClassPart = {
    mayStart: terms.kind !== 'reading' && (opensAt === null || now >= opensAt),
    policy: module ? CLASS_QUIZ_POLICY : undefined,
    renderTerms: (attemptNo) =>
      isOutside ? null : (
        <QuizTerms
          className={membership?.className ?? ''}
          terms={terms}
          moduleId={moduleId}
          attemptNo={attemptNo}
          now={Date.now()}
        />
      ),
    renderClock: (parts) => <QuizClock key={parts.running.id} {...parts} />,
  }
  return (
    <BoundQuiz moduleId={moduleId} startAtOnce={startAtOnce} bind={bindExchange} classPart={classPart}>
      {mine && module ? <ClassIntro mine={mine} moduleId={moduleId} /> : children}
    </BoundQuiz>
  )
}
