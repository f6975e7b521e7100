'use client'

import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Point, Slice } from '#domain/patient/slice'
import { type Calliper, directionOf, type End, moveEnd, nudgeEnd, tapSlice } from './calliper-state'
import styles from './slices.module.css'
import { words } from './words'

type Props = {
  readonly slice: Slice
  readonly calliper: Calliper
  readonly onCalliper: (calliper: Calliper) => void
}

const endPlaces = [0, 1] as const
const reachPx = 26
/** A grip stays this far inside the slice, so that a narrow page never has to scroll sideways. */
const marginPx = 16

/** A calliper laid over a slice. Its ends are held by grips outside them, so that no finger hides the edge. */
export function CalliperEnds({ slice, calliper, onCalliper }: Props) {
  const frame = useRef<HTMLFieldSetElement>(null)
  const readPoint = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return calliper.ends[0]
    return {
      x: ((clientX - box.left) / box.width) * slice.widthMm,
      y: ((clientY - box.top) / box.height) * slice.heightMm,
    }
  }
  return (
    <fieldset className={styles.overlay} ref={frame} aria-label={words.calliper(slice.label)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a tap is one of four ways; grips and field take keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grips beside it are moved by keys */}
      <div
        className={styles.tap}
        onClick={(event) => onCalliper(tapSlice(calliper, readPoint(event), slice))}
      />
      <svg viewBox={`0 0 ${slice.widthMm} ${slice.heightMm}`} aria-hidden="true">
        <path className={styles.calliper} d={traceCalliper(calliper)} />
      </svg>
      {endPlaces.map((end) => (
        <Grip key={end} {...{ end, slice, calliper, onCalliper, readPoint }} />
      ))}
    </fieldset>
  )
}

const barMm = 2.5

/** The line between the two ends, with a bar across each, so that it is plain where it measures from. */
function traceCalliper({ ends }: Calliper): string {
  const { x, y } = directionOf(ends)
  const [from, to] = ends
  const bar = (end: Point) =>
    `M${end.x - barMm * y} ${end.y + barMm * x}L${end.x + barMm * y} ${end.y - barMm * x}`
  return `M${from.x} ${from.y}L${to.x} ${to.y}${bar(from)}${bar(to)}`
}

type GripProps = Props & {
  readonly end: End
  readonly readPoint: (event: { clientX: number; clientY: number }) => Point
}

function Grip({ end, slice, calliper, onCalliper, readPoint }: GripProps) {
  const held = useRef<Point | null>(null)
  const at = calliper.ends[end]
  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    const point = readPoint(event)
    held.current = { x: at.x - point.x, y: at.y - point.y }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!held.current) return
    const point = readPoint(event)
    const to = { x: point.x + held.current.x, y: point.y + held.current.y }
    onCalliper(moveEnd(calliper, end, to, slice))
  }
  const release = () => {
    held.current = null
  }
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const moved = nudgeEnd(calliper, end, event, slice)
    if (!moved) return
    event.preventDefault()
    onCalliper(moved)
  }
  return (
    <button
      type="button"
      className={styles.grip}
      style={placeGrip(slice, calliper, end)}
      aria-label={words.end(end)}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
    />
  )
}

/** The grip's middle lies off the end, outwards along the calliper; its stem, drawn leftwards, is turned back to it. */
function placeGrip(slice: Slice, { ends }: Calliper, end: End): CSSProperties {
  const { x, y } = ends[end]
  const direction = directionOf(ends)
  const side = end === 0 ? -1 : 1
  const [outX, outY] = [side * direction.x, side * direction.y]
  const turn = (Math.atan2(outY, outX) * 180) / Math.PI
  return {
    left: `clamp(${marginPx}px, ${(100 * x) / slice.widthMm}% + ${(reachPx * outX).toFixed(1)}px, 100% - ${marginPx}px)`,
    top: `calc(${(100 * y) / slice.heightMm}% + ${(reachPx * outY).toFixed(1)}px)`,
    rotate: `${turn.toFixed(1)}deg`,
  }
}
