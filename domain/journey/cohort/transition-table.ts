/**
 * A statechart as numbers, for walks by the million. The state after an event is `next[state * eventCount + event]`; an
 * event that a state does not take leaves it where it is.
 */
export type TransitionTable = {
  readonly eventCount: number
  readonly start: number
  readonly next: Uint16Array
  /** Where every region stands in each state, by its path within the region, such as `surveillance.close`. */
  readonly places: readonly Readonly<Record<string, string>>[]
}
