import type { AnswerRules } from '../kind-rules'
import type { PublicBase } from '../public-parts'
import type { NumericCheck, NumericItem, NumericResponse } from './numeric.schema'
import { type PublicUnits, readNumericAnswer } from './read-numeric-answer'

export type PublicNumeric = PublicBase & {
  readonly kind: 'numeric'
  readonly units: PublicUnits
  /** Decimals asked for; null when the stem sets none. */
  readonly decimals: number | null
}

/** A rule of safe writing that the answer broke: 0.5 not .5, and 5 not 5.0. It never changes the score. */
export type WritingNote = 'leading-zero' | 'trailing-zero'

export type NumericFeedback = {
  readonly kind: 'numeric'
  readonly key: { readonly value: number; readonly unit: string | null; readonly text: string }
  readonly given: string
  readonly rationale: string
  /** `met` marks the misreading that the answer fell into. */
  readonly misreadings: readonly {
    readonly value: number
    readonly rationale: string
    readonly met: boolean
  }[]
  readonly writingNotes: readonly WritingNote[]
}

export type NumericShape = {
  check: NumericCheck
  item: NumericItem
  response: NumericResponse
  public: PublicNumeric
  feedback: NumericFeedback
}

export const numericAnswers: AnswerRules<NumericShape> = {
  empty: () => ({ kind: 'numeric', text: '', unit: null }),
  isAnswered: ({ text }) => text.trim() !== '',
  isComplete: ({ units }, response) => readNumericAnswer(units, response).status === 'read',
  validate: ({ units }, response) => {
    const answer = readNumericAnswer(units, response)
    return answer.status === 'problem' ? [answer.problem] : []
  },
}
