import type { Choice, Decision } from '#domain/journey/decision'
import type { Course } from '#domain/journey/journey'
import { type Run, startRun, takeDecision } from '#domain/journey/replay-log'
import { choicesOf } from './explore-case'

export type Choose = (decision: Decision, step: number) => Choice

/** Plays a course to its end. */
export function playRun(course: Course, choose: Choose): Run {
  let run = startRun(course)
  for (let step = 0; run.pending; step += 1) run = takeDecision(run, choose(run.pending, step))
  return run
}

/** Choices by the numbers drawn, over and over: any that the interface could send. */
export const chooseByNumbers =
  (numbers: readonly number[]): Choose =>
  (decision, step) => {
    const choices = choicesOf(decision)
    return choices[(numbers[step % numbers.length] ?? 0) % choices.length] ?? choices[0] ?? ''
  }
