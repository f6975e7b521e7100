import type { AnyStateMachine, AnyStateNode } from 'xstate'

/** One region of a statechart as a learner sees it: its top states, their inner states, and every way between. */
export type LaneMap = {
  readonly region: string
  readonly states: readonly { readonly id: string; readonly children: readonly string[] }[]
  readonly ways: readonly { readonly from: string; readonly to: string }[]
}

/** A region with places. Pixels; a node's place is its centre. */
export type LaneLayout = {
  readonly region: string
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

/** Reads the lanes of a map from the machine's own definition; `care`, which every machine has, comes first. */
export function readMachineMap(machine: AnyStateMachine): readonly LaneMap[] {
  const regions: readonly AnyStateNode[] = Object.values(machine.root.states)
  const lanes = regions.map(readLane)
  return lanes.toSorted((a, b) => Number(b.region === 'care') - Number(a.region === 'care'))
}

function readLane(region: AnyStateNode): LaneMap {
  const states: readonly AnyStateNode[] = Object.values(region.states)
  const ways = states.flatMap((state) =>
    targetsOf(state)
      .filter((to) => to !== state.key)
      .map((to) => ({ from: state.key, to })),
  )
  const distinct = ways.filter(
    (way, place) => ways.findIndex((other) => other.from === way.from && other.to === way.to) === place,
  )
  return {
    region: region.key,
    states: states.map(({ key, states: inner }) => ({ id: key, children: Object.keys(inner) })),
    ways: distinct,
  }
}

function targetsOf(state: AnyStateNode): string[] {
  const own = [...state.transitions.values()].flat().flatMap(({ target }) => target ?? [])
  const tops = own.flatMap((node) => (node.path[1] === undefined ? [] : [node.path[1]]))
  return [...tops, ...Object.values(state.states).flatMap(targetsOf)]
}
