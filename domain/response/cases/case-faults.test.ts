import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCase } from './read-case'

const solid = {
  id: 'solid-1',
  kind: 'recist-timepoint',
  nontargetAtBaseline: false,
  baseline: [
    { organ: 'liver', kind: 'nonnode', mm: 40 },
    { organ: 'lymph node', kind: 'node', mm: 20 },
  ],
  visits: [
    { day: 56, targets: [28, 14], nonTarget: 'NA', newLesion: false },
    { day: 112, targets: [0, 9], nonTarget: 'NA', newLesion: false },
    { day: 168, targets: [0, 15], nonTarget: 'NA', newLesion: false },
  ],
}

const rules = { confirmation: true, confirmationDays: 28, minSdDays: 42, maxNeBetween: 1 }

const aml = {
  bmBlastsPct: 2,
  pretreatmentBmBlastsPct: null,
  circulatingBlasts: false,
  extramedullary: false,
  anc: 0.7,
  platelets: 64,
  marrowAdequate: true,
  priorResponse: null,
  atLandmark: null,
  mrd: 'negative',
}

describe('a case with a fault is an error with its place', () => {
  const visit = solid.visits[0]
  const withVisit = (change: object) => ({ ...solid, visits: [{ ...visit, ...change }] })
  const cases: readonly [string, unknown, string, string][] = [
    ['a number', 5, 'not-a-case', ''],
    ['null', null, 'not-a-case', ''],
    ['a list', [solid], 'not-a-case', ''],
    ['no kind', { id: 'solid-1' }, 'unknown-kind', 'kind'],
    ['a kind that is not one', { ...solid, kind: 'lymphoma' }, 'unknown-kind', 'kind'],
    ['a kind inherited by objects', { ...solid, kind: 'toString' }, 'unknown-kind', 'kind'],
    ['no id', { ...solid, id: undefined }, 'invalid-type', 'id'],
    ['an id that is a number', { ...solid, id: 7 }, 'invalid-type', 'id'],
    ['an empty id', { ...solid, id: '' }, 'invalid-value', 'id'],
    ['an unknown key', { ...solid, colour: 'red' }, 'unknown-key', 'colour'],
    ['an unknown key in a visit', withVisit({ colour: 'red' }), 'unknown-key', 'visits[0].colour'],
    [
      '__proto__ as a key',
      JSON.parse(JSON.stringify(solid).replace('{', '{"__proto__":{"checkBaseline":false},')),
      'unknown-key',
      '__proto__',
    ],
    ['a string for a number', withVisit({ targets: ['28', 14] }), 'invalid-type', 'visits[0].targets[0]'],
    [
      'an infinite size',
      withVisit({ targets: [Number.POSITIVE_INFINITY, 14] }),
      'invalid-type',
      'visits[0].targets[0]',
    ],
    ['not a number', withVisit({ targets: [Number.NaN, 14] }), 'invalid-type', 'visits[0].targets[0]'],
    ['10^308 mm', withVisit({ targets: [1e308, 14] }), 'size-impossible', 'visits[0].targets[0]'],
    ['a negative size', withVisit({ targets: [-1, 14] }), 'size-negative', 'visits[0].targets[0]'],
    ['too many sizes', withVisit({ targets: [1, 2, 3] }), 'target-count', 'visits[0].targets'],
    ['a new lesion in words', withVisit({ newLesion: 'perhaps' }), 'invalid-value', 'visits[0].newLesion'],
    ['a category in small letters', withVisit({ nonTarget: 'cr' }), 'invalid-value', 'visits[0].nonTarget'],
    [
      'a baseline too small',
      { ...solid, baseline: [{ organ: 'a', kind: 'node', mm: 14 }, solid.baseline[1]] },
      'baseline-too-small',
      'baseline[0].mm',
    ],
    [
      'no organ',
      { ...solid, baseline: [{ organ: '  ', kind: 'node', mm: 15 }] },
      'invalid-value',
      'baseline[0].organ',
    ],
    ['rules on a time-point case', { ...solid, rules }, 'unknown-key', 'rules'],
    ['a course without rules', { ...solid, kind: 'recist-course' }, 'invalid-type', 'rules'],
    [
      'an impossible rule',
      { ...solid, kind: 'recist-course', rules: { ...rules, minSdDays: -1 } },
      'rule-impossible',
      'rules.minSdDays',
    ],
    [
      'no disease',
      { id: 'solid-1', kind: 'recist-overall', target: 'NA', nonTarget: 'NA', newLesion: false },
      'no-disease',
      'nonTarget',
    ],
    [
      'an input value that cannot be',
      { id: 'solid-1', kind: 'aml', input: { ...aml, anc: 1400 } },
      'number-impossible',
      'input.anc',
    ],
    [
      'an input value left out',
      { id: 'solid-1', kind: 'aml', input: { ...aml, anc: undefined } },
      'invalid-type',
      'input.anc',
    ],
    [
      'a candidate that cannot be',
      { id: 'solid-1', kind: 'recist-baseline', candidates: [{ organ: 'a', kind: 'node', mm: -1 }] },
      'size-negative',
      'candidates[0].mm',
    ],
    [
      'a depth that contradicts itself',
      { id: 'solid-1', kind: 'cml-depth', input: { bcrAbl1IsPct: 1, detectable: false, abl1Copies: 1 } },
      'depth-contradiction',
      'input.bcrAbl1IsPct',
    ],
  ]
  test.each(cases)('%s', (_, element, code, path) => {
    const id =
      typeof element === 'object' && element !== null && 'id' in element && typeof element.id === 'string'
        ? element.id
        : null
    expect(readCase(element)).toEqual({
      id,
      error: { code, path, message: expect.stringMatching(/^.{10,400}$/) },
    })
  })

  test('the message names what was found', () => {
    expect(readCase({ ...solid, kind: 'lymphoma' })).toMatchObject({
      error: { message: expect.stringMatching(/^kind is "lymphoma"; known kinds are recist-timepoint, /) },
    })
    expect(readCase({ id: 'a' })).toMatchObject({
      error: { message: expect.stringMatching(/^kind is missing; /) },
    })
    expect(readCase({ ...solid, colour: 1 })).toMatchObject({
      error: { message: '"colour" is not a key of this kind' },
    })
    expect(readCase(null)).toMatchObject({ error: { message: 'a case is an object with an id and a kind' } })
    expect(readCase(withVisit({ newLesion: 'perhaps' }))).toMatchObject({
      error: { message: 'expected true, false or "equivocal"' },
    })
  })
})

test('nothing that JSON can hold makes it throw', () => {
  const kinds = fc.constantFrom(
    'recist-timepoint',
    'recist-course',
    'recist-overall',
    'recist-best',
    'recist-baseline',
    'aml',
    'cml-milestone',
    'cml-depth',
  )
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(1e308, -0, 5e-324, '', [], {}, null))
  const keys = fc.constantFrom(
    'id',
    'baseline',
    'visits',
    'rules',
    'responses',
    'candidates',
    'input',
    'target',
    'nonTarget',
    'newLesion',
    'useCRh',
    '__proto__',
  )
  fc.assert(
    fc.property(kinds, fc.dictionary(keys, odd), (kind, rest) => {
      expect(readCase({ id: 'a', ...rest, kind })).toHaveProperty('id')
    }),
  )
})

test('an unknown MRD adds no key, and a kind in a list is no kind', () => {
  const line = readCase({ id: 'a', kind: 'aml', input: { ...aml, mrd: null } })
  expect(Object.keys(line)).toEqual(['id', 'category', 'reason'])
  expect(readCase({ id: 'a', kind: ['aml'], input: aml })).toMatchObject({ error: { code: 'unknown-kind' } })
})

test('a very long kind is cut in the message', () => {
  expect(readCase({ id: 'a', kind: 'x'.repeat(10_000) })).toMatchObject({
    error: { message: expect.stringMatching(/^.{400}$/) },
  })
})
