import { isWholeMm } from '#domain/journey/score-decision'
import type { Diameter, Point, Slice } from '#domain/patient/slice'
import { lengthOf } from '#domain/patient/slices/diameters'

export type End = 0 | 1

/**
 * One measurement in the making: where the two ends lie, what stands in the field, and which end the next tap moves.
 * `isLaid`: it has been moved or typed, so that ends and field say the same.
 */
export type Calliper = {
  readonly ends: Diameter
  readonly text: string
  readonly isLaid: boolean
  readonly nextEnd: End
}

type Window = Pick<Slice, 'widthMm' | 'heightMm'>

/** It waits at the foot of the slice, away from what is to be measured. */
export function startCalliper({ widthMm, heightMm }: Window): Calliper {
  const y = heightMm - 12
  const ends: Diameter = [
    { x: widthMm / 2 - 15, y },
    { x: widthMm / 2 + 15, y },
  ]
  return { ends, text: '', isLaid: false, nextEnd: 0 }
}

export function moveEnd({ ends }: Calliper, end: End, to: Point, window: Window): Calliper {
  const placed = keepWithin(to, window)
  const moved: Diameter = end === 0 ? [placed, ends[1]] : [ends[0], placed]
  return { ends: moved, text: `${Math.round(lengthOf(moved))}`, isLaid: true, nextEnd: end === 0 ? 1 : 0 }
}

/** A tap lays one end, the tap after it the other. */
export function tapSlice(calliper: Calliper, at: Point, window: Window): Calliper {
  return moveEnd(calliper, calliper.nextEnd, at, window)
}

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const coarseMm = 5

/** Moves an end by 1 or 5 mm; null where the key is none that moves it. */
export function nudgeEnd(
  calliper: Calliper,
  end: End,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  window: Window,
): Calliper | null {
  const step = steps[key]
  if (!step) return null
  const mm = shiftKey ? coarseMm : 1
  const { x, y } = calliper.ends[end]
  return moveEnd(calliper, end, { x: x + mm * step.x, y: y + mm * step.y }, window)
}

/** What is typed stands; where it is a size that fits the slice, the calliper opens to it about its middle. */
export function typeSize(calliper: Calliper, text: string, window: Window): Calliper {
  if (!isWholeMm(text)) return { ...calliper, text }
  const opened = openTo(calliper.ends, Number(text))
  const fits = opened.every((end) => isWithin(end, window))
  return { ...calliper, ends: fits ? opened : calliper.ends, text, isLaid: true }
}

function openTo(ends: Diameter, mm: number): Diameter {
  const [from, to] = ends
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const { x, y } = directionOf(ends)
  const half = mm / 2
  return [
    { x: middle.x - half * x, y: middle.y - half * y },
    { x: middle.x + half * x, y: middle.y + half * y },
  ]
}

/** From the first end to the second, of length 1; level where they lie on each other. */
export function directionOf(ends: Diameter): Point {
  const [from, to] = ends
  const length = lengthOf(ends)
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

const isWithin = ({ x, y }: Point, { widthMm, heightMm }: Window) =>
  x >= 0 && y >= 0 && x <= widthMm && y <= heightMm

const keepWithin = ({ x, y }: Point, { widthMm, heightMm }: Window): Point => ({
  x: Math.min(widthMm, Math.max(0, x)),
  y: Math.min(heightMm, Math.max(0, y)),
})
