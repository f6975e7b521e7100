import { OptionsExplained } from '../option-explained'
import type { ExplainedProps } from '../question-props'

export function TrueFalseExplained({ feedback, keyOnly }: ExplainedProps<'true-false'>) {
  return <OptionsExplained options={feedback.options} single keyOnly={keyOnly} />
}
