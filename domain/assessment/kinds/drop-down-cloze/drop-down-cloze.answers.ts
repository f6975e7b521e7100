import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { ExplainedPart, PublicBase, PublicPart } from '../public-parts'
import type { DropDownClozeCheck, DropDownClozeItem, DropDownClozeResponse } from './drop-down-cloze.schema'

export type PublicBlank = { readonly id: string; readonly choices: readonly PublicPart[] }

export type PublicDropDownCloze = PublicBase & {
  readonly kind: 'drop-down-cloze'
  /** Sentences with [[blank]] marks; `splitCloze` cuts them up. */
  readonly text: string
  readonly blanks: readonly PublicBlank[]
}

export type ExplainedBlank = {
  readonly id: string
  readonly key: string
  readonly chosen: string | null
  readonly choices: readonly ExplainedPart[]
}

export type DropDownClozeFeedback = {
  readonly kind: 'drop-down-cloze'
  readonly text: string
  readonly blanks: readonly ExplainedBlank[]
}

export type DropDownClozeShape = {
  check: DropDownClozeCheck
  item: DropDownClozeItem
  response: DropDownClozeResponse
  public: PublicDropDownCloze
  feedback: DropDownClozeFeedback
}

export const dropDownClozeAnswers: AnswerRules<DropDownClozeShape> = {
  empty: () => ({ kind: 'drop-down-cloze', blanks: {} }),
  isAnswered: ({ blanks }) => Object.keys(blanks).length > 0,
  isComplete: (item, { blanks }) => item.blanks.every((blank) => Object.hasOwn(blanks, blank.id)),
  validate: (item, { blanks }) => {
    requireKnownIds(
      item.id,
      Object.keys(blanks),
      item.blanks.map((blank) => blank.id),
    )
    for (const blank of item.blanks) {
      const given = Object.hasOwn(blanks, blank.id) ? blanks[blank.id] : undefined
      const known = blank.choices.map((choice) => choice.id)
      requireKnownIds(`${item.id}, blank ${blank.id},`, given === undefined ? [] : [given], known)
    }
    return []
  },
}
