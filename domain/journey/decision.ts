import type { ResponseCategory } from './journey-event'

export type Grade = 'best' | 'acceptable' | 'poor' | 'unsafe'

/** What pressing the button does: it gives the button its verb. */
export type Act = 'say' | 'do' | 'plan' | 'write'

type Common = {
  readonly id: string
  readonly prompt: string
  readonly facts: readonly string[]
  /** Met only by those who chose so at an earlier decision; then it teaches and does not count. */
  readonly when?: { readonly decision: string; readonly grades: readonly Grade[] } | undefined
}

export type ChooseOne = Common & {
  readonly kind: 'choose-one'
  readonly act: Act
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly grade: Grade
    readonly reply?: string | undefined
    readonly rationale: string
  }[]
}

/** `key` and `reason` come from the response criteria applied to the visit's scan, never from an author. */
export type Classify = Common & {
  readonly kind: 'classify'
  readonly options: readonly {
    readonly id: ResponseCategory
    readonly text: string
    readonly rationale: string
  }[]
  readonly key: ResponseCategory
  readonly reason: string
  readonly scanMonth: number
}

export type ChooseSeveral = Common & {
  readonly kind: 'choose-several'
  readonly cap: number
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly belongs: boolean
    readonly rationale: string
  }[]
}

export type OrderSteps = Common & {
  readonly kind: 'order'
  readonly options: readonly { readonly id: string; readonly text: string; readonly rationale: string }[]
  readonly key: readonly string[]
}

export type Decision = ChooseOne | Classify | ChooseSeveral | OrderSteps

/** One id, or several: in any order for `choose-several`, in the chosen order for `order`. */
export type Choice = string | readonly string[]

/** The log of a run: with the case, its version and the seed it is the whole run. */
export type LoggedDecision = { readonly decisionId: string; readonly choice: Choice }
export type DecisionLog = readonly LoggedDecision[]
