/** What a caller may keep of a run between visits; the log is as the address carries it. */
export type KeptRun = {
  readonly version: number
  readonly seed: number
  readonly log: string
  readonly finished: boolean
  readonly score: { readonly earned: number; readonly max: number } | null
  readonly takeaway: string
}

/** Where a run is kept, handed in by the page: `load` is called once, in the browser. */
export type RunKeeper = {
  readonly load: () => KeptRun | undefined
  readonly keep: (run: KeptRun) => void
}

/** Keeps nothing: the address still holds the whole run. */
export const noKeeper: RunKeeper = { load: () => undefined, keep: () => undefined }

export type SupportLine = {
  readonly country: string
  readonly name: string
  readonly contact: string
  readonly hours: string
}
