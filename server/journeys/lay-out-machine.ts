import * as dagre from '@dagrejs/dagre'
import type { AnyStateMachine } from 'xstate'
import { type LaneLayout, type LaneMap, readMachineMap } from '#machines/machine-map'

type Way = LaneMap['ways'][number]
type Point = { readonly x: number; readonly y: number }

/** Small enough for a phone at full size: four states beside each other in 368 px. */
const node = { width: 88, height: 50 }

/**
 * Lays the lanes of a statechart out from top to bottom, once, on the server: no layout code reaches a browser. The
 * places follow the shortest set of ways onward that still connects everything; every other way of the
 * machine, back or past a rank, is drawn as an arc and only shown once it matters.
 */
export function layOutMachine(machine: AnyStateMachine): readonly LaneLayout[] {
  return readMachineMap(machine).map(layOutLane)
}

function layOutLane({ region, states, ways }: LaneMap): LaneLayout {
  const order = states.map(({ id }) => id)
  const onward = ways.filter(({ from, to }) => order.indexOf(from) < order.indexOf(to))
  const spine = onward.filter((way) => !hasDetour(way, onward))
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 4, ranksep: 24, edgesep: 2, marginx: 2, marginy: 4 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of states) graph.setNode(id, { ...node })
  for (const { from, to } of spine) graph.setEdge(from, to)
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    region,
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: states.map(({ id, children }) => {
      const { x, y }: Point = graph.node(id)
      return { id, x: Math.round(x), y: Math.round(y), ...node, children }
    }),
    edges: ways.map((way) => {
      const isSpine = spine.includes(way)
      const path = isSpine ? curveThrough(graph.edge(way.from, way.to).points) : arcBetween(graph, way)
      return { ...way, path, isSpine }
    }),
  }
}

/** Whether the target can also be reached by two or more other ways onward. */
function hasDetour(way: Way, onward: readonly Way[]): boolean {
  const open = onward.filter(({ from, to }) => from === way.from && to !== way.to).map(({ to }) => to)
  const seen = new Set(open)
  for (const at of seen) {
    if (at === way.to) return true
    for (const next of onward) if (next.from === at) seen.add(next.to)
  }
  return false
}

/** A smooth path through the points of an edge: each inner point pulls the line without being touched. */
function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = points.at(-1)
  if (!first || !last) return ''
  const inner = rest.slice(0, -1)
  const bends = inner.map((point, place) => {
    const next = inner[place + 1]
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : last
    return `Q${at(point)} ${at(end)}`
  })
  return `M${at(first)}${bends.length > 0 ? bends.join('') : `L${at(last)}`}`
}

/** An arc for a way back, from side to side, or past other states, from a side to the top of the target. */
function arcBetween(graph: dagre.graphlib.Graph, { from, to }: Way): string {
  const start: Point = graph.node(from)
  const end: Point = graph.node(to)
  const isDown = end.y > start.y && Math.abs(end.x - start.x) > node.width / 2
  return isDown ? arcDown(start, end) : arcBeside(start, end)
}

function arcDown(start: Point, end: Point): string {
  const side = end.x > start.x ? 1 : -1
  const leave = { x: start.x + (side * node.width) / 2, y: start.y }
  const enter = { x: end.x, y: end.y - node.height / 2 }
  return `M${at(leave)}C${at({ x: end.x, y: start.y })} ${at({ x: end.x, y: start.y })} ${at(enter)}`
}

function arcBeside(start: Point, end: Point): string {
  const side = start.x <= end.x ? -1 : 1
  const reach = side * (node.width / 2 + 18)
  const [startX, endX] = [start.x + (side * node.width) / 2, end.x + (side * node.width) / 2]
  return `M${at({ x: startX, y: start.y })}C${at({ x: start.x + reach, y: start.y })} ${at({ x: end.x + reach, y: end.y })} ${at({ x: endX, y: end.y })}`
}

const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`
