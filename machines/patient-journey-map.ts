import type { AnyStateNode } from 'xstate'
import { patientJourneyMachine } from './patient-journey.machine'

/** The map a learner sees, read from the machine: the top states of care, their inner states, and every way between. */
export type CareMap = {
  readonly states: readonly { readonly id: string; readonly children: readonly string[] }[]
  readonly ways: readonly { readonly from: string; readonly to: string }[]
}

/** A care map with places. Pixels; a node's place is its centre. */
export type MapLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}
export type MapNode = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly children: readonly string[]
}
/** `isSpine`: one of the ways the layout follows, always drawn; the others are drawn once taken or possible. */
export type MapEdge = {
  readonly from: string
  readonly to: string
  readonly path: string
  readonly isSpine: boolean
}

export function readCareMap(): CareMap {
  const care = patientJourneyMachine.root.states.care
  if (!care) throw new RangeError('the journey has no region of care')
  const states: readonly AnyStateNode[] = Object.values(care.states)
  const ways = states.flatMap((state) =>
    targetsOf(state)
      .filter((to) => to !== state.key)
      .map((to) => ({ from: state.key, to })),
  )
  const distinct = ways.filter(
    (way, place) => ways.findIndex((other) => other.from === way.from && other.to === way.to) === place,
  )
  return {
    states: states.map(({ key, states: inner }) => ({ id: key, children: Object.keys(inner) })),
    ways: distinct,
  }
}

function targetsOf(state: AnyStateNode): string[] {
  const own = [...state.transitions.values()].flat().flatMap(({ target }) => target ?? [])
  const tops = own.flatMap((node) => (node.path[1] === undefined ? [] : [node.path[1]]))
  return [...tops, ...Object.values(state.states).flatMap(targetsOf)]
}
