import { describe, expect, it } from 'vitest'
import { readCareMap } from '#machines/patient-journey-map'
import { layOutCareMap } from './lay-out-care-map'

describe('the state map', () => {
  const map = layOutCareMap()
  it('holds every state and every way of the machine', () => {
    const { states, ways } = readCareMap()
    expect(map.nodes.map(({ id }) => id)).toEqual(states.map(({ id }) => id))
    expect(map.edges.map(({ from, to }) => [from, to])).toEqual(ways.map(({ from, to }) => [from, to]))
    expect(map.edges.every(({ path }) => path.startsWith('M'))).toBe(true)
  })

  it('fits a phone, and no state covers another', () => {
    expect(map.width).toBeLessThanOrEqual(372)
    const overlaps = map.nodes.flatMap((a) =>
      map.nodes.filter((b) => a.id < b.id && Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height),
    )
    expect(overlaps).toEqual([])
  })

  it('connects every state by the ways that are always drawn', () => {
    const spine = map.edges.filter(({ isSpine }) => isSpine)
    const linked = new Set(spine.flatMap(({ from, to }) => [from, to]))
    expect(map.nodes.filter(({ id }) => !linked.has(id))).toEqual([])
  })
})
