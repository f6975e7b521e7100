import { OptionsExplained } from '../option-explained'
import type { ExplainedProps } from '../question-props'

export function SelectAllExplained({ feedback, keyOnly }: ExplainedProps<'select-all'>) {
  return <OptionsExplained options={feedback.options} keyOnly={keyOnly} />
}
