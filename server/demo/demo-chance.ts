import { makeRandom } from '#domain/assessment/draw/random'
import { seedFromText } from '#domain/assessment/draw/seed'

/** Chance of the demo class: every draw follows from a text, so the same class comes out on every machine. */
export type Chance = {
  /** A whole number from 0 up to, not including, the count. */
  readonly pick: (count: number) => number
  /** True in `of` cases of `among`, exactly. */
  readonly happens: (of: number, among: number) => boolean
}

const SPAN = 2 ** 32

export function makeChance(text: string): Chance {
  const random = makeRandom(seedFromText(text))
  return {
    pick: (count) => Math.floor(random() * count),
    happens: (of, among) => random() * SPAN * among < of * SPAN,
  }
}

/**
 * Rasch's one-parameter logistic model in its first, multiplicative form: a person of ability a answers an item of
 * difficulty d rightly with the chance a / (a + d). With whole numbers it needs no exponential and is exact everywhere.
 *
 * @see Rasch 1960, Probabilistic Models for Some Intelligence and Attainment Tests, chapter V
 */
export function answersRightly(chance: Chance, ability: number, difficulty: number): boolean {
  return chance.happens(ability, ability + difficulty)
}

export function pickFrom<T>(chance: Chance, list: readonly T[]): T | undefined {
  return list[chance.pick(list.length)]
}
