import { expect, test } from 'vitest'
import { cancers, findPlace, findReach, sites } from './body-map-state'

test.each([
  ['local', 'local'],
  ['regional', 'regional'],
  ['liver', 'distant'],
  ['lung', 'distant'],
  ['bone', 'distant'],
  ['brain', 'distant'],
] as const)('%s is %s', (site, reach) => {
  expect(findReach(site)).toBe(reach)
})

test('for each cancer no two points lie so near that a finger meets both', () => {
  for (const cancer of cancers)
    for (const one of sites)
      for (const other of sites) {
        if (one === other) continue
        const a = findPlace(cancer, one)
        const b = findPlace(cancer, other)
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${cancer}: ${one}, ${other}`).toBeGreaterThan(30)
      }
})
