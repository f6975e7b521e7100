import type { Slice } from '../patient/slice'
import type { Condition } from './condition'
import type { Grade } from './grade'
import type { SimulationEvent } from './journey-event'

/** What pressing the button does: it gives the button its verb. */
export type Act = 'say' | 'do' | 'plan' | 'write'

type Common = {
  readonly id: string
  readonly prompt: string
  readonly facts: readonly string[]
  /** Met only by those who chose so before; then it teaches and does not count. */
  readonly when?: readonly Condition[] | undefined
}

type Option = { readonly id: string; readonly text: string; readonly rationale: string }

/** `then` are the events that this choice alone brings; `to` the visit that it leads to, where a story branches. */
export type ChooseOne = Common & {
  readonly kind: 'choose-one'
  readonly act: Act
  /** The learner's own choice: every option is as good, and it is neither counted nor reviewed. */
  readonly isOwnChoice: boolean
  readonly options: readonly (Option & {
    readonly grade: Grade
    readonly reply?: string | undefined
    readonly then: readonly SimulationEvent[]
    readonly to?: string | undefined
  })[]
}

/**
 * `key` and `reason` come from the response criteria or the hidden patient, never from an author. `scanMonth`: the
 * scan whose category the table keeps back until the answer is given.
 */
export type Classify = Common & {
  readonly kind: 'classify'
  readonly options: readonly Option[]
  readonly key: string
  readonly reason: string
  readonly scanMonth: number | null
}

/** With a `cap` exactly that many are chosen; with a `budget` any number whose costs stay within it. */
export type ChooseSeveral = Common & {
  readonly kind: 'choose-several'
  readonly cap: number | null
  readonly budget: { readonly limit: number; readonly unit: string } | null
  readonly options: readonly (Option & { readonly belongs: boolean; readonly cost: number })[]
}

export type OrderSteps = Common & {
  readonly kind: 'order'
  readonly options: readonly Option[]
  readonly key: readonly string[]
}

/** Every row gets one of the options; an option may serve several rows. A choice lists option ids in row order. */
export type Assign = Common & {
  readonly kind: 'assign'
  readonly rows: readonly (Option & { readonly key: string })[]
  readonly options: readonly Option[]
}

/**
 * One drawn slice for each option, in the same order. A choice lists whole millimetres as text; a value within
 * `toleranceMm` of `mm`, what the reading room reports, is right.
 */
export type Measure = Common & {
  readonly kind: 'measure'
  readonly options: readonly (Option & { readonly mm: number; readonly toleranceMm: number })[]
  readonly slices: readonly Slice[]
}

export type Decision = ChooseOne | Classify | ChooseSeveral | OrderSteps | Assign | Measure

/** One id for choose-one and classify, else a list; see the kinds for its meaning and order. */
export type Choice = string | readonly string[]

export const confidences = ['guess', 'unsure', 'sure'] as const
export type Confidence = (typeof confidences)[number]

/** What was decided, how sure the learner was, and which cues had been opened. Only the choice is ever scored. */
export type LoggedDecision = {
  readonly decisionId: string
  readonly choice: Choice
  readonly confidence?: Confidence | undefined
  readonly cues?: readonly string[] | undefined
}

/** The log of a run: with the case, its version and the seed it is the whole run. */
export type DecisionLog = readonly LoggedDecision[]
