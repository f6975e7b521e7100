import { describe, expect, it } from 'vitest'
import { ruleReturnExtent } from './return-extent'

describe('ruleReturnExtent', () => {
  it.each([
    ['breast', 'treated-breast', 'local'],
    ['breast', 'chest-wall', 'local'],
    ['breast', 'armpit', 'regional'],
    ['breast', 'bone', 'distant'],
    ['breast', 'liver', 'distant'],
    ['bowel', 'join', 'local'],
    ['bowel', 'bowel-nodes', 'regional'],
    ['bowel', 'liver', 'distant'],
    ['bowel', 'lung', 'distant'],
    ['bowel', 'armpit', 'distant'],
  ] as const)('names %s cancer found again in %s: %s', (primary, site, extent) => {
    expect(ruleReturnExtent(primary, site).extent).toBe(extent)
  })

  it('says where it is, what that means and which cancer it still is', () => {
    expect(ruleReturnExtent('bowel', 'liver').reason).toBe(
      'Bowel cancer was found again in the liver: another part of the body, so it is a distant recurrence of bowel cancer',
    )
  })
})
