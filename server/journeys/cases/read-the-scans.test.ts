import { expect, it, vi } from 'vitest'
import { caseVersion } from '#domain/journey/plots/read-the-scans/schedule'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

/** A thousand courses with all their slices take longer than a test is given by default. */
vi.setConfig({ testTimeout: 60_000 })

await proveCase('read-the-scans')
await proveWords('read-the-scans')

it('is drawn under the version that is written', () => {
  expect(loadJourney('read-the-scans').version).toBe(caseVersion)
})
