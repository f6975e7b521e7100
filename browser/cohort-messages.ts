import type { CohortFamily, CohortSettings } from '#domain/journey/cohort/cohort-settings'

/** `firstSeed` and those after it, `count` in all. */
export type CohortRequest = {
  readonly family: CohortFamily
  readonly settings: CohortSettings
  readonly firstSeed: number
  readonly count: number
}

/** What the page asks of the worker. A new run ends the one before it. */
export type CohortAsk =
  | { readonly kind: 'run'; readonly run: number; readonly request: CohortRequest }
  | { readonly kind: 'cancel'; readonly run: number }

/** What the worker answers; `counts` as `makeCounts` lays them out. */
export type CohortAnswer =
  | { readonly kind: 'progress'; readonly run: number; readonly done: number }
  | ({ readonly kind: 'done'; readonly run: number } & CohortResult)

export type CohortResult = {
  readonly careStates: readonly string[]
  readonly counts: Uint32Array<ArrayBuffer>
  readonly elapsedMs: number
}
