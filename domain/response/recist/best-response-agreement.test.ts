import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyBestResponse } from './best-response'
import type { OverallResponse } from './recist-case'
import type { BestRules, TimedResponse } from './response-grade'

const order: readonly OverallResponse[] = ['CR', 'PR', 'SD', 'NON-CR/NON-PD', 'PD', 'NE']

// The published algorithm of admiralonco (confirmed best overall response), condition by condition.
function isConfirmed(
  seen: readonly TimedResponse[],
  index: number,
  wanted: 'CR' | 'PR',
  rules: BestRules,
): boolean {
  const from = seen[index]
  const confirming: readonly OverallResponse[] = wanted === 'CR' ? ['CR'] : ['CR', 'PR']
  const at = seen.findIndex(
    ({ day, overall }, place) =>
      place > index && confirming.includes(overall) && day >= (from?.day ?? 0) + rules.confirmationDays,
  )
  if (from?.overall !== wanted || at === -1) return false
  const joined = seen.slice(index + 1, at + 1)
  const allowed: readonly OverallResponse[] = wanted === 'CR' ? ['CR', 'NE'] : ['CR', 'PR', 'SD', 'NE']
  const count = (wantedHere: OverallResponse) => joined.filter(({ overall }) => overall === wantedHere).length
  const days = (wantedHere: OverallResponse) =>
    joined.filter(({ overall }) => overall === wantedHere).map(({ day }) => day)
  const crIsLast = count('CR') === 0 || count('PR') === 0 || Math.min(...days('CR')) > Math.max(...days('PR'))
  return (
    joined.every(({ overall }) => allowed.includes(overall)) &&
    count('NE') <= rules.maxNeBetween &&
    count('SD') <= (rules.acceptSdBetween ? 1 : 0) &&
    (wanted === 'CR' || crIsLast)
  )
}

function publishedBest(seen: readonly TimedResponse[], rules: BestRules) {
  const candidates = seen.map(({ day, overall }, index) => {
    const inTime = day >= rules.minSdDays
    if (isConfirmed(seen, index, 'CR', rules)) return { best: 'CR' as const, day }
    if (isConfirmed(seen, index, 'PR', rules)) return { best: 'PR' as const, day }
    if (overall === 'PD') return { best: overall, day }
    if (overall === 'NE' || !inTime) return { best: 'NE' as const, day }
    return { best: overall === 'NON-CR/NON-PD' ? overall : ('SD' as const), day }
  })
  return candidates.toSorted((a, b) => order.indexOf(a.best) - order.indexOf(b.best) || a.day - b.day)[0]
}

test('the confirmed best agrees with the published algorithm on every sequence tried', () => {
  const responses = fc
    .array(fc.tuple(fc.constantFrom(...order), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 9,
    })
    .map((steps) => {
      let day = 0
      return steps.map(([overall, gap]) => {
        day += gap
        return { overall, day }
      })
    })
  const rules = fc.record({
    confirmation: fc.constant(true),
    confirmationDays: fc.constantFrom(0, 14, 28, 56),
    minSdDays: fc.constantFrom(0, 28, 42),
    maxNeBetween: fc.integer({ min: 0, max: 2 }),
    acceptSdBetween: fc.boolean(),
    stopAtFirstPD: fc.constant(false),
  })
  fc.assert(
    fc.property(responses, rules, (seen, by) => {
      const { confirmedBest, confirmedBestDay } = classifyBestResponse(seen, by)
      expect({ best: confirmedBest, day: confirmedBestDay }).toEqual(publishedBest(seen, by))
    }),
    { numRuns: 5000 },
  )
})
