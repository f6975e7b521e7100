import { describe, expect, it } from 'vitest'
import { loadMachine } from '#machines/load-machine'
import { readMachineMap } from '#machines/machine-map'
import { layOutMachine } from './lay-out-machine'
import { loadJourneys } from './load-journey'

const machines = await Promise.all(loadJourneys().map(loadMachine))

describe.each([...new Set(machines)])('the state map of $id', (machine) => {
  const lanes = layOutMachine(machine)
  it('holds every state and every way of the machine, care first', () => {
    const maps = readMachineMap(machine)
    expect(lanes[0]?.region).toBe('care')
    expect(lanes.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
      maps.map(({ states }) => states.map(({ id }) => id)),
    )
    expect(lanes.map(({ edges }) => edges.map(({ from, to }) => ({ from, to })))).toEqual(
      maps.map(({ ways }) => ways),
    )
    expect(lanes.every(({ edges }) => edges.every(({ path }) => path.startsWith('M')))).toBe(true)
  })

  it('fits a phone, and no state covers another', () => {
    expect(Math.max(...lanes.map(({ width }) => width))).toBeLessThanOrEqual(372)
    const overlaps = lanes.flatMap(({ nodes }) =>
      nodes.filter((a) =>
        nodes.some((b) => a.id < b.id && Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height),
      ),
    )
    expect(overlaps).toEqual([])
  })
})
