import { OptionsExplained } from '../option-explained'
import type { ExplainedProps } from '../question-props'

export function SingleBestAnswerExplained({ feedback, keyOnly }: ExplainedProps<'single-best-answer'>) {
  return <OptionsExplained options={feedback.options} single keyOnly={keyOnly} />
}
