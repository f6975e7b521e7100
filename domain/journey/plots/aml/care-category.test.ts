import { describe, expect, it } from 'vitest'
import type { AmlCategory } from '../../../response/aml/aml-findings'
import { careCategoryOf } from './care-category'

describe('what an ELN category means for the statechart of care', () => {
  it.each<[AmlCategory, string]>([
    ['CR', 'CR'],
    ['CRh', 'CR'],
    ['CRi', 'CR'],
    ['MLFS', 'PR'],
    ['PR', 'PR'],
    ['NR', 'SD'],
    ['REFRACTORY', 'PD'],
    ['RELAPSE', 'PD'],
    ['NE', 'NE'],
  ])('%s is %s', (category, care) => {
    expect(careCategoryOf(category)).toBe(care)
  })
})
