import type { ScoreTable } from './score-table'

/** One decision of one run, as the replay of its log gives it. */
export type DecisionTaken = {
  readonly decisionId: string
  readonly prompt: string
  /** All that could be chosen; `grade` is null where an option has none by itself. */
  readonly options: readonly { readonly id: string; readonly text: string; readonly grade: string | null }[]
  /** One id, or several for a set or an order. */
  readonly chosen: readonly string[]
  readonly grade: string
  /** 0 to 1. */
  readonly earned: number
  /** Its place on this learner's way, from 0. */
  readonly pathIndex: number
}

type KnownDecision = Pick<DecisionTaken, 'decisionId' | 'prompt'>

/** Every decision that somebody met, in the order in which it comes on the way. */
export function listDecisions(runs: readonly (readonly DecisionTaken[])[]): KnownDecision[] {
  const met = new Map<string, { prompt: string; places: number; times: number }>()
  for (const { decisionId, prompt, pathIndex } of runs.flat()) {
    const { places = 0, times = 0 } = met.get(decisionId) ?? {}
    met.set(decisionId, { prompt, places: places + pathIndex, times: times + 1 })
  }
  return [...met]
    .sort(([idA, a], [idB, b]) => a.places * b.times - b.places * a.times || (idA < idB ? -1 : 1))
    .map(([decisionId, { prompt }]) => ({ decisionId, prompt }))
}

/** Shares of a point are halves, thirds, quarters, fifths or sixths: sixty of them make whole numbers. */
const PARTS_OF_POINT = 60

/** Null where a run did not meet a decision. */
export function makeDecisionTable(
  runs: readonly (readonly DecisionTaken[])[],
  known: readonly KnownDecision[],
): ScoreTable {
  return {
    maxima: known.map(() => PARTS_OF_POINT),
    rows: runs.map((run) =>
      known.map(({ decisionId }) => {
        const taken = run.find((one) => one.decisionId === decisionId)
        return taken ? Math.round(taken.earned * PARTS_OF_POINT) : null
      }),
    ),
  }
}

/** What a choice is counted as. `place` is its place among all that could be chosen, so that it keeps one letter everywhere. */
export type Choice = {
  readonly id: string
  readonly text: string
  readonly grade: string
  readonly place: number
}

/** From the soundest on. */
export const GRADES: readonly string[] = ['best', 'acceptable', 'poor', 'unsafe']

/** The option chosen, or, for a set or an order of several, how it was judged. */
export function toChoice({ options, chosen, grade }: DecisionTaken): Choice {
  const [only] = chosen
  const place = chosen.length === 1 ? options.findIndex(({ id }) => id === only) : -1
  const option = options[place]
  if (option) return { id: option.id, text: option.text, grade, place }
  return { id: `grade:${grade}`, text: '', grade, place: GRADES.indexOf(grade) }
}
