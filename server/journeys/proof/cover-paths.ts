import type { AnyStateMachine } from 'xstate'
import type { PlayableCase } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { takenTransitions } from '#machines/proof/written-transitions'
import { chooseByNumbers, playRun } from './play-run'

export type Path = { readonly caseId: string; readonly seed: number; readonly run: Run }

type Played = { readonly playable: PlayableCase; readonly machine: AnyStateMachine }

const seeds = 120
const drawings = [[1], [3, 0, 2], [0, 1, 2, 3, 4], [2, 5, 1]]

/** Runs of a case on its first seeds: the expert's, and some that choose otherwise. */
export function candidatePaths({ playable }: Played): readonly Path[] {
  const chooses = [expertChoice, ...drawings.map(chooseByNumbers)]
  return Array.from({ length: seeds }, (_, seed) => seed).flatMap((seed) =>
    chooses.map((choose) => ({
      caseId: playable.journey.id,
      seed,
      run: playRun(playable.courseFor(seed), choose),
    })),
  )
}

/**
 * A few paths that together do everything that any of them does: the one that adds most comes first. `marksOf` says
 * what a path does, such as the transitions it takes or the ending it comes to.
 */
export function coverPaths(
  paths: readonly Path[],
  marksOf: (path: Path) => ReadonlySet<string>,
): readonly Path[] {
  const marked = paths.map((path) => ({ path, marks: marksOf(path) }))
  const open = new Set(marked.flatMap(({ marks }) => [...marks]))
  const chosen: Path[] = []
  while (open.size > 0) {
    const gain = ({ marks }: (typeof marked)[number]) => [...marks].filter((mark) => open.has(mark)).length
    const best = marked.reduce((most, one) => (gain(one) > gain(most) ? one : most))
    for (const mark of best.marks) open.delete(mark)
    chosen.push(best.path)
  }
  return chosen
}

export const transitionsOf = (machine: AnyStateMachine, { run }: Path): ReadonlySet<string> =>
  takenTransitions(
    machine,
    run.events.map(({ event }) => event),
  )

/** Where a run ended: by its outcome, and where a story branches by its last visit. */
export const endingOf = ({ run }: Path): string =>
  `${run.course.outcome} ${run.visit.ending ? run.visit.id : ''}`
