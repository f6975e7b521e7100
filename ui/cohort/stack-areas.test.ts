import { describe, expect, it } from 'vitest'
import { careBands } from '#domain/journey/cohort/fold-bands'
import { cohortMonths } from '#domain/journey/cohort/run-cohort'
import { stackAreas } from './stack-areas'

/** A group of 200 people of whom `followed(month)` are followed and the others treated. */
function groupOf(followed: (month: number) => number): Uint32Array {
  const bands = new Uint32Array(cohortMonths * careBands.length)
  for (let month = 0; month < cohortMonths; month += 1) {
    bands[month * careBands.length + careBands.indexOf('followed')] = followed(month)
    bands[month * careBands.length + careBands.indexOf('treated')] = 200 - followed(month)
  }
  return bands
}

describe('the stacked areas', () => {
  it('fill the drawing from foot to head in every month', () => {
    const areas = stackAreas(
      groupOf((month) => month),
      200,
    )
    const heights = areas.map(({ path }) => [...path.matchAll(/(\d+) ([\d.]+)/g)].map(([, , y]) => Number(y)))
    const [first, last] = [heights[0], heights.at(-1)]
    expect(first?.slice(0, 3)).toEqual([100, 99.5, 99])
    expect(first?.slice(cohortMonths).every((y) => y === 100)).toBe(true)
    expect(last?.every((y) => y === 0)).toBe(true)
  })

  it('put a name where a band is thick for as long as the name is wide, in the middle of it', () => {
    const areas = stackAreas(
      groupOf((month) => (month < 60 ? 0 : 160)),
      200,
    )
    const labels = Object.fromEntries(areas.map(({ band, label }) => [band, label]))
    expect(labels.followed).toEqual({ month: 84, height: 40 })
    expect(labels.treated).toEqual({ month: 24, height: 50 })
  })

  it('leave a band without a name where it is nowhere thick enough', () => {
    const areas = stackAreas(
      groupOf(() => 16),
      200,
    )
    expect(areas.find(({ band }) => band === 'followed')?.label).toBeNull()
    expect(areas.find(({ band }) => band === 'held')).toMatchObject({ label: null, isEmpty: true })
    expect(areas.find(({ band }) => band === 'followed')?.isEmpty).toBe(false)
  })
})
