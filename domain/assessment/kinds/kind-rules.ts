import type { ItemScore } from '../item-score'
import type { ResponseProblem } from '../response-problem'

/** The five shapes of one kind: authored without and with grading fields, entered, shown, explained. */
export type KindShape = {
  readonly check: {
    readonly id: string
    readonly version: number
    readonly kind: string
    readonly stem: string
  }
  readonly item: { readonly id: string }
  readonly response: { readonly kind: string }
  readonly public: { readonly id: string; readonly kind: string }
  readonly feedback: { readonly kind: string }
}

/** What the browser needs while an answer is being given. No schema, no key, no scorer. */
export type AnswerRules<T extends KindShape> = {
  readonly empty: () => T['response']
  readonly isAnswered: (response: T['response']) => boolean
  readonly isComplete: (item: T['public'], response: T['response']) => boolean
  /** @throws RangeError when the response names an id that the item lacks */
  readonly validate: (item: T['public'], response: T['response']) => ResponseProblem[]
}

export type OrderMode = 'exact' | 'position' | 'adjacent-pair'

/** `order` matters to ordered response alone; a graded quiz leaves it at `exact`. */
export type ScoreOptions = { readonly order?: OrderMode }

/** The order in which the lists of one item were shown: list id to part ids. */
export type PartOrder = Readonly<Record<string, readonly string[]>>

export type ItemPart = {
  readonly path: string
  readonly id: string
  readonly text: string
  readonly rationale: string
  readonly keyed: boolean
}

export type PartRole = 'options' | 'rows' | 'choices' | 'steps' | 'statements'

export type PartList = {
  readonly listId: string
  readonly role: PartRole
  readonly shuffle: boolean
  readonly parts: readonly ItemPart[]
}

export type KindRules<T extends KindShape> = {
  readonly toPublic: (check: T['check'], order?: PartOrder) => T['public']
  /** The response that earns full points. */
  readonly toKeyResponse: (check: T['check']) => T['response']
  /** Expects a response that `validate` has passed. */
  readonly score: (check: T['check'], response: T['response'], options?: ScoreOptions) => ItemScore
  readonly toFeedback: (check: T['check'], response: T['response'], order?: PartOrder) => T['feedback']
  /** How the points came about, without the points: "3 right, 1 that does not belong". */
  readonly describe: (check: T['check'], response: T['response'], score: ItemScore) => string
  readonly listParts: (check: T['check']) => PartList[]
  /** Expected share of the maximum for an answer given blindly, 0 to 1. */
  readonly guessShare: (check: T['check']) => number
}
