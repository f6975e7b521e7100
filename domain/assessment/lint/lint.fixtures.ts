import type { Check } from '../item'
import { makeParts, makeSingle } from '../item.fixtures'
import type { LintContext } from './item-rule'

export const context: LintContext = {
  terms: ['CT', 'remission', 'complete response (CR)'],
  outcomeIds: ['m3-n2'],
  facts: [
    { id: 'M3-F04', claim: 'A claim with a source of this year.', tag: 'verified', sources: ['S-NEW'] },
    { id: 'M3-F05', claim: 'A claim with an old source.', tag: 'verified', sources: ['S-OLD'] },
    { id: 'M3-F06', claim: 'A claim without any source.', tag: 'verified', sources: [] },
    { id: 'M3-F07', claim: 'Common knowledge of the field.', tag: 'well-known', sources: [] },
  ],
  sources: [
    {
      key: 'S-NEW',
      title: 'New guideline',
      by: 'Group',
      year: 2025,
      type: 'guideline',
      url: 'https://example.org',
      seen: 'full',
    },
    {
      key: 'S-OLD',
      title: 'Old guideline',
      by: 'Group',
      year: 2009,
      type: 'guideline',
      url: 'https://example.org',
      seen: 'full',
    },
  ],
  audience: 'nursing',
  year: 2026,
}

export const stem = 'Which finding should the nurse report to the team first?'

export function makeOptions(...texts: string[]): Check {
  const ids = texts.map((_, index) => `part-${index}`)
  const parts = makeParts(ids.join(' ')).map((part, index) => ({ ...part, text: texts[index] ?? '' }))
  return { ...makeSingle('aa bb', 'aa'), stem, options: parts, key: 'part-0' }
}

export const good = makeOptions('A new lump', 'A mild itch', 'A dry mouth')
