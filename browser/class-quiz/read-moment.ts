import type { Moment } from '#domain/classes/quiz-clock'

export function readMoment(): Moment {
  return { wall: Date.now(), steady: performance.now() }
}
