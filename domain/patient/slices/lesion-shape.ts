import type { Chance } from '../chance/chance'
import type { Point } from '../slice'
import { circleSteps, cosineOf, sineOf } from './circle'

/** One wave round the edge: how often it rises, how far (as a share of the radius), and where it begins. */
type Wave = { readonly times: number; readonly height: number; readonly start: number }

/** What makes one lesion look like itself from scan to scan. `flatness`: height over width before it is turned. */
export type LesionShape = {
  readonly waves: readonly Wave[]
  readonly flatness: number
  readonly turn: number
}

/** Draws a lesion's shape: a node is a smooth bean, a mass has an uneven edge. */
export function drawLesionShape(chance: Chance, isNode: boolean): LesionShape {
  const heights = isNode ? [0.03, 0.02] : [0.09, 0.06, 0.04]
  return {
    waves: heights.map((height, place) => ({
      times: place + 2,
      height: chance.between(height / 3, height),
      start: chance.whole(0, circleSteps - 1),
    })),
    flatness: isNode ? chance.between(0.55, 0.72) : chance.between(0.66, 0.88),
    turn: chance.whole(0, circleSteps - 1),
  }
}

/** The same lesion on another day: its edge a little different, and seen at a slightly other angle. */
export function varyLesionShape({ waves, flatness, turn }: LesionShape, chance: Chance): LesionShape {
  return {
    waves: waves.map((wave) => ({ ...wave, start: wave.start + chance.whole(0, 5) })),
    flatness: flatness + chance.between(-0.02, 0.02),
    turn: turn + chance.whole(0, 2),
  }
}

/** The edge of the shape about the origin, with a radius near 1. */
export function traceLesionShape({ waves, flatness, turn }: LesionShape): readonly Point[] {
  const [cosine, sine] = [cosineOf(turn), sineOf(turn)]
  return Array.from({ length: circleSteps }, (_, step) => {
    const radius = waves.reduce(
      (sum, { times, height, start }) => sum + height * cosineOf(times * step + start),
      1,
    )
    const [x, y] = [radius * cosineOf(step), flatness * radius * sineOf(step)]
    return { x: x * cosine - y * sine, y: x * sine + y * cosine }
  })
}
