import type { RunMode } from '#domain/journey/run-address'

/** What a caller may keep of a run between visits; the log is as the address carries it. */
export type KeptRun = {
  readonly simulation: string
  readonly version: number
  readonly seed: number
  readonly mode: RunMode
  readonly log: string
  readonly finished: boolean
  readonly score: { readonly earned: number; readonly max: number } | null
  readonly takeaway: string
}

/** Where runs are kept, handed in by the page: one for each case. */
export type RunKeeper = {
  readonly load: (caseId: string) => KeptRun | undefined
  readonly keep: (caseId: string, run: KeptRun) => void
}

export type SupportLine = {
  readonly country: string
  readonly name: string
  readonly contact: string
  readonly hours: string
}
