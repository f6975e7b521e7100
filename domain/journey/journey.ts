import type { CaseSource } from './case.schema'
import type { Condition } from './condition'
import type { Decision } from './decision'
import type { DecisionSource } from './decision.schema'
import type { EvidencePanel } from './evidence-panel'
import type { SimulationEvent } from './journey-event'
import type { StoryChart } from './story/story-chart'
import type { VisitSource } from './visit.schema'

/** `counts`: every way through the course meets it, so it counts towards the result. */
export type Beat = {
  readonly decision: Decision
  readonly after: readonly SimulationEvent[]
  readonly counts: boolean
}

/** Something that could be looked up or asked before deciding. `isKey`: it bears on the decision. */
export type Cue = {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  readonly isKey: boolean
}

/** One visit: what is seen, what is asked, and what the care and the disease do before and after. */
export type Visit = {
  readonly id: string
  readonly month: number
  readonly when: string
  readonly title: string
  readonly scene: readonly string[]
  readonly person: string
  readonly known: readonly string[]
  readonly notKnown: readonly string[]
  readonly cues: readonly Cue[]
  readonly arrive: readonly SimulationEvent[]
  readonly beats: readonly Beat[]
  /** Met only by those who decided so. */
  readonly conditions?: readonly Condition[] | undefined
  /** The story ends here, whatever is written after it. */
  readonly ending?: Ending | undefined
  /** The visit that follows, where it is not the next one. */
  readonly to?: string | undefined
}

export type Ending = { readonly title: string; readonly closing: readonly string[] }

/**
 * What was really there, for the debrief: one quantity over the months (0: none), the limits of the tests that looked
 * for it, and each time that one looked. `marks` are values that a rule compares with. `root` and `log` say how the
 * height is drawn; the values are the quantity itself.
 */
export type TruthSeries = {
  readonly label: string
  readonly unit: string
  readonly scale: 'root' | 'log'
  readonly samples: readonly { readonly month: number; readonly value: number }[]
  readonly limits: readonly { readonly label: string; readonly value: number }[]
  readonly marks?: readonly { readonly label: string; readonly value: number }[] | undefined
  readonly looks: readonly { readonly month: number; readonly seen: boolean; readonly label: string }[]
}
export type TruthMoment = { readonly month: number; readonly text: string }

/** A case laid over one patient: all that a run needs. */
export type Course = {
  readonly outcome: string
  readonly title: string
  readonly closing: readonly string[]
  readonly person: Person
  readonly visits: readonly Visit[]
  readonly panels: readonly EvidencePanel[]
  readonly truth: TruthSeries
  readonly truthMoments: readonly TruthMoment[]
}

export type Person = {
  readonly name: string
  readonly shortName: string
  readonly age: number
  readonly story: readonly string[]
  readonly record: readonly { readonly label: string; readonly value: string }[]
}

export type CitedFact = {
  readonly id: string
  readonly claim: string
  readonly tag: string
  readonly sources: readonly {
    readonly title: string
    readonly by: string
    readonly year: number
    readonly url: string
  }[]
}

/** A case as a browser gets it: plain values only, as written, with the facts that it cites. */
export type Journey = CaseSource & {
  readonly story?: StoryChart | undefined
  readonly visits: readonly VisitSource[]
  readonly decisions: readonly DecisionSource[]
  readonly facts: Readonly<Record<string, CitedFact>>
}

/** A case that can be played: its words, and the course that each seed gives. */
export type PlayableCase = {
  readonly journey: Journey
  readonly courseFor: (seed: number) => Course
}
