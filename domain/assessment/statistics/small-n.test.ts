import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSmallNRule } from './small-n'
import { findHiddenGroups } from './suppress-groups'

const sum = (n: number) => {
  const { item, test: whole } = findSmallNRule(n)
  return [
    item.facility,
    item.options && 'options',
    item.correctedR && 'r',
    item.upperLower && 'D',
    item.flags,
    whole.centre && 'mean',
    whole.sd && 'SD',
    `α ${whole.alpha}`,
    whole.sem && 'SEM',
    whole.shape && 'shape',
  ]
    .filter(Boolean)
    .join(' ')
}

describe('what may be shown for n first attempts', () => {
  const nothing = 'hidden none α hidden'
  const few = 'with-warning none mean α hidden'
  const some = 'with-interval options none mean SD α uncertain'
  const thirty = 'with-interval options r none mean SD α shown SEM'
  const fifty = 'with-interval options r D provisional mean SD α shown SEM shape'
  const hundred = 'with-interval options r D full mean SD α shown SEM shape'

  test.each([
    [0, nothing],
    [4, nothing],
    [5, few],
    [9, few],
    [10, some],
    [29, some],
    [30, thirty],
    [49, thirty],
    [50, fifty],
    [99, fifty],
    [100, hundred],
    [5_000, hundred],
  ])('%i learners: %s', (n, rule) => {
    expect(sum(n)).toBe(rule)
  })

  test.each([-1, 2.5, Number.NaN])('%f is not a number of learners', (n) => {
    expect(() => findSmallNRule(n)).toThrow(RangeError)
  })
})

describe('sub-groups beside their total', () => {
  const hide = (...sizes: number[]) =>
    [...findHiddenGroups(sizes.map((n, index) => ({ name: 'abcdef'[index] ?? '', n })))].sort().join('')

  test.each([
    ['none is small', [10, 25, 40], ''],
    ['one small group takes the next smallest with it', [9, 30, 12], 'ac'],
    ['two small groups with ten between them need no third', [4, 6, 30], 'ab'],
    ['two small groups with nine between them take the next', [4, 5, 30, 12], 'abd'],
    ['an empty group hides nobody and helps nobody', [0, 9, 30], 'bc'],
    ['one small group alone is hidden', [7], 'a'],
    ['all may have to go', [3, 15], 'ab'],
  ])('%s', (_what, sizes, hidden) => {
    expect(hide(...sizes)).toBe(hidden)
  })

  test('never leave a hidden number that subtraction would tell, if there is another group to hide', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 }), (sizes) => {
        const groups = sizes.map((n, index) => ({ name: String(index), n }))
        const hidden = findHiddenGroups(groups)
        const gone = groups.filter(({ name }) => hidden.has(name))
        const shown = groups.filter(({ name, n }) => !hidden.has(name) && n > 0)
        expect(shown.every(({ n }) => n >= 10)).toBe(true)
        if (gone.length === 0 || shown.length === 0) return
        expect(gone.length).toBeGreaterThan(1)
        expect(gone.reduce((total, { n }) => total + n, 0)).toBeGreaterThanOrEqual(10)
      }),
    )
  })
})
