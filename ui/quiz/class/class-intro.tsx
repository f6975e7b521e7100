import { findLimitSeconds } from '#domain/classes/accommodation'
import type { MyClass } from '#domain/classes/join.schema'
import { QuizIntro } from '../quiz-intro'
import { findClassModule } from './describe-terms'
import { classWords } from './words'

/** What to expect of a quiz, said as the class has it. */
export function ClassIntro({ mine, moduleId }: { readonly mine: MyClass; readonly moduleId: string }) {
  const { policy, accommodation } = mine
  const isTimed = findLimitSeconds(policy.minutes, accommodation) !== null
  const isLater = policy.feedback === 'after-due' && (findClassModule(mine, moduleId)?.dueAt ?? null) !== null
  return <QuizIntro points={classWords.points(isTimed, isLater)} policy={classWords.policy} />
}
