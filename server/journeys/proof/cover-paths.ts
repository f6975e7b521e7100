import type { AnyStateMachine } from 'xstate'
import type { Journey, PlayableCase } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { takenTransitions } from '#machines/proof/written-transitions'
import { chooseByNumbers, playRun } from './play-run'

export type Path = { readonly caseId: string; readonly seed: number; readonly run: Run }
export type Marks = ReadonlySet<string>

const mostSeeds = 200
const chooses = [expertChoice, ...[[1], [3, 0, 2], [0, 1, 2, 3, 4], [2, 5, 1]].map(chooseByNumbers)]

/**
 * A few paths that together do everything that is asked for. `marksOf` says what a path does, such as the transitions
 * it takes or the ending it comes to; paths are tried seed by seed, the expert's first, until nothing is left.
 *
 * @throws RangeError naming what no path does
 */
export function coverPaths(
  cases: readonly PlayableCase[],
  wanted: Iterable<string>,
  marksOf: (path: Path) => Marks,
): readonly Path[] {
  const open = new Set(wanted)
  const chosen: { readonly path: Path; readonly marks: Marks }[] = []
  for (const path of candidatePaths(cases)) {
    if (open.size === 0) break
    const marks = marksOf(path)
    if (![...marks].some((mark) => open.has(mark))) continue
    for (const mark of marks) open.delete(mark)
    chosen.push({ path, marks })
  }
  if (open.size > 0) throw new RangeError(`no path does ${[...open].join(', ')}`)
  return dropSpare(chosen).map(({ path }) => path)
}

function* candidatePaths(cases: readonly PlayableCase[]): Generator<Path> {
  for (let seed = 0; seed < mostSeeds; seed += 1)
    for (const { journey, courseFor } of cases)
      for (const choose of chooses) yield { caseId: journey.id, seed, run: playRun(courseFor(seed), choose) }
}

/** Leaves out a path where the others do all that it does. */
function dropSpare<Kept extends { readonly marks: Marks }>(chosen: readonly Kept[]): readonly Kept[] {
  let kept = [...chosen]
  for (const one of chosen) {
    const others = kept.filter((other) => other !== one)
    const done = new Set(others.flatMap(({ marks }) => [...marks]))
    if ([...one.marks].every((mark) => done.has(mark))) kept = others
  }
  return kept
}

export const transitionsOf = (machine: AnyStateMachine, { run }: Path): Marks =>
  takenTransitions(
    machine,
    run.events.map(({ event }) => event),
  )

/** How a case can end: by its outcomes, or where a story branches by its last visits. */
export function endingsOf({ visits, outcomes }: Journey): readonly string[] {
  const last = visits.filter(({ ending }) => ending !== undefined).map(({ id }) => id)
  return last.length > 0 ? last : Object.keys(outcomes)
}

export const endingOf = ({ run }: Path): string => (run.visit.ending ? run.visit.id : run.course.outcome)
