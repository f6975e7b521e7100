import type { RefObject } from 'react'
import type { Choice, Decision } from '#domain/journey/decision'

export type QuestionProps<Asked extends Decision = Decision> = {
  readonly decision: Asked
  readonly onDecide: (choice: Choice) => void
  readonly hasMoved: RefObject<boolean>
}
