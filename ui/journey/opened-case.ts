import type { AnyStateMachine } from 'xstate'
import type { PlayableCase } from '#domain/journey/journey'
import type { LaneLayout } from '#machines/machine-map'
import type { StateNames } from './map/state-names'

/** A case with all that its screens need: the words and patients, the statechart, its drawn map and its names. */
export type OpenedCase = {
  readonly playable: PlayableCase
  readonly machine: AnyStateMachine
  readonly lanes: readonly LaneLayout[]
  readonly names: StateNames
}

/** What a briefing tells of a case before it is opened. */
export type CaseBriefing = {
  readonly id: string
  readonly formerly: readonly string[]
  readonly version: number
  readonly title: string
  readonly who: string
  readonly promise: string
  readonly minutes: number
  readonly objectives: readonly string[]
  readonly contentNote: string
  readonly fiction: string
}
