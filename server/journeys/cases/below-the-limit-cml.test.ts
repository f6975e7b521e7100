import { describe, expect, it } from 'vitest'
import { caseVersion } from '#domain/journey/plots/below-the-limit-cml/cml-story'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('below-the-limit-cml')
await proveWords('below-the-limit-cml')

describe('the case below-the-limit-cml', () => {
  it('has a plot for the version that is written', () => {
    expect(loadJourney('below-the-limit-cml').version).toBe(caseVersion)
  })
})
