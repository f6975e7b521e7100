import { OptionsExplained } from '../option-explained'
import type { ExplainedProps } from '../question-props'

export function SelectNExplained({ feedback, keyOnly }: ExplainedProps<'select-n'>) {
  return <OptionsExplained options={feedback.options} keyOnly={keyOnly} />
}
