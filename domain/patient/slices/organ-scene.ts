import type { Chance } from '../chance/chance'
import type { Point, SliceOrgan } from '../slice'
import { circleSteps, cosineOf, sineOf } from './circle'
import { type OrganSketch, organSketches } from './organ-sketches'
import { roundPoint } from './round-point'
import { smoothLine } from './smooth-line'

/** What lies around a lesion, in mm within a window of 120 by 90; it stays the same from scan to scan. */
export type OrganScene = {
  readonly organ: SliceOrgan
  readonly outline: readonly Point[]
  readonly marks: readonly (readonly Point[])[]
  readonly site: Point
}

/** Draws the surroundings of one lesion. */
export function drawOrganScene(organ: SliceOrgan, chance: Chance): OrganScene {
  const { outline, lines, circles, site } = organSketches[organ]
  const move = (line: string): Point[] =>
    readCorners(line).map(({ x, y }) => ({ x: x + chance.between(-2, 2), y: y + chance.between(-2, 2) }))
  return {
    organ,
    outline: smoothLine(move(outline), 'closed').map(roundPoint),
    marks: [
      ...lines.map((line) => smoothLine(move(line), 'open').map(roundPoint)),
      ...circles.map(traceCircle),
    ],
    site: { x: site[0] + chance.between(-5, 5), y: site[1] + chance.between(-3, 3) },
  }
}

function readCorners(line: string): Point[] {
  return line.split(' ').map((corner) => {
    const [x, y] = corner.split(',')
    return { x: Number(x), y: Number(y) }
  })
}

const traceCircle = ([x, y, radius]: OrganSketch['circles'][number]): Point[] =>
  Array.from({ length: circleSteps / 4 + 1 }, (_, place) =>
    roundPoint({ x: x + radius * cosineOf(4 * place), y: y + radius * sineOf(4 * place) }),
  )
