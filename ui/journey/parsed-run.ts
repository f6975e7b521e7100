import type { Run } from '#domain/journey/replay-log'
import type { Migration, RunMode } from '#domain/journey/run-address'

/** A run as an address gives it. */
export type ParsedRun = {
  readonly seed: number
  readonly mode: RunMode
  readonly run: Run
  readonly migration: Migration | null
}
