import { describe, expect, expectTypeOf, test } from 'vitest'
import { parse } from 'yaml'
import type { Check, Item } from './item'
import { parseCheckList, parseItemList } from './item-list'
import type { ItemKind } from './kinds/item-kind'
import { itemKinds } from './kinds/item-kind'
import type { Response } from './response.schema'

const head = (id: string, kind: ItemKind) => `
- id: ${id}
  version: 1
  kind: ${kind}
  outcomes: [m3-n2]
  facts: [M3-F04]
  bloom: apply
  clientNeeds: reduction-of-risk
  stem: >
    Case and question
    in one text?
`
const grading = `
  difficulty: medium
  safetyCritical: false
`
const bodies: Readonly<Record<ItemKind, string>> = {
  'single-best-answer': `
  options:
    - { id: progressive, text: Progressive disease, rationale: Both limits are passed. }
    - { id: partial, text: Partial response, rationale: It has grown. }
  key: progressive
  shuffle: false
`,
  'true-false': `
  key: false
  rationales: { true: It was read so., false: It is so. }
`,
  'select-all': `
  options:
    - { id: gone, text: Gone, rationale: Because. }
    - { id: new, text: New, rationale: Because. }
  key: [gone]
`,
  'select-n': `
  options:
    - { id: one, text: One, rationale: Because. }
    - { id: two, text: Two, rationale: Because. }
    - { id: three, text: Three, rationale: Because. }
  key: [one, two]
`,
  'matrix-multiple-choice': `
  columns: [ { id: expected, text: Expected }, { id: report, text: Report today } ]
  rows:
    - { id: tiredness, text: Tired in the afternoon, rationale: Because. }
    - { id: fever, text: Fever, rationale: Because. }
  key: { tiredness: expected, fever: report }
`,
  'drop-down-cloze': `
  text: Growth is judged from the [[reference]], and it needs at least [[rise]].
  blanks:
    - id: reference
      choices: [ { id: baseline, text: baseline, rationale: No. }, { id: nadir, text: nadir, rationale: Yes. } ]
    - id: rise
      choices: [ { id: ten, text: 10 %, rationale: No. }, { id: twenty-and-five, text: 20 % and 5 mm, rationale: Yes. } ]
  key: { reference: nadir, rise: twenty-and-five }
`,
  'ordered-response': `
  steps: [ { id: repeat, text: Repeat, rationale: First. }, { id: image, text: Image, rationale: Next. } ]
  key: [repeat, image]
`,
  numeric: `
  key: { value: 27, unit: "%", tolerance: { abs: 0.5 }, decimals: 0, mode: lenient }
  rationale: How it is worked out, step by step.
  misreadings:
    - { value: -27, rationale: Sign lost. }
`,
}

const write = (kind: ItemKind, id = 'm3-q01') => `${head(id, kind)}${grading}${bodies[kind]}`
const parseItems = (yaml: string) => parseItemList(parse(yaml))
const problemsOf = (yaml: string) => {
  const parsed = parseItems(yaml)
  return parsed.ok ? [] : parsed.problems
}

describe('the authored formats', () => {
  test.each(itemKinds)('a %s item and check are accepted as documented', (kind) => {
    expect(problemsOf(write(kind))).toEqual([])
    expect(parseCheckList(parse(`${head('m3-c01', kind)}${bodies[kind]}`)).ok).toBe(true)
  })
  test.each(itemKinds)('a %s item with an unknown field is refused by name', (kind) => {
    expect(problemsOf(`${write(kind)}  colour: red\n`)).toEqual([
      { path: 'm3-q01', message: 'expected no further fields, found colour' },
    ])
  })
  test('a check takes no grading fields', () => {
    expect(parseCheckList(parse(write('true-false')))).toEqual({
      ok: false,
      problems: [{ path: 'm3-q01', message: 'expected no further fields, found difficulty, safetyCritical' }],
    })
  })
  test('optional fields are accepted', () => {
    const yaml = `${write('true-false')}  cjmmStep: 2\n  enemies: [m3-q09]\n  waivers: [{ rule: A06, reason: safety wording }]\n`
    expect(problemsOf(yaml)).toEqual([])
  })
  test('unit policies are accepted', () => {
    const units = '  units: { policy: gate, accepted: ["%", mg] }\n'
    expect(problemsOf(`${write('numeric')}${units}`)).toEqual([])
  })
  test('every kind is parsed, checked and answered', () => {
    expectTypeOf<Item['kind']>().toEqualTypeOf<ItemKind>()
    expectTypeOf<Check['kind']>().toEqualTypeOf<ItemKind>()
    expectTypeOf<Response['kind']>().toEqualTypeOf<ItemKind>()
  })
})

const faults: [string, ItemKind, string, string, string, string][] = [
  [
    'wrong key',
    'single-best-answer',
    'key: progressive',
    'key: progresive',
    'm3-q01.key',
    'expected one of progressive, partial, found "progresive"',
  ],
  [
    'wrong key in a list',
    'select-all',
    'key: [gone]',
    'key: [gon]',
    'm3-q01.key[0]',
    'expected one of gone, new, found "gon"',
  ],
  [
    'key twice',
    'select-n',
    'key: [one, two]',
    'key: [one, one]',
    'm3-q01.key[1]',
    'expected each key once, found "one" again',
  ],
  [
    'everything keyed',
    'select-n',
    'key: [one, two]',
    'key: [one, two, three]',
    'm3-q01.key',
    'expected fewer keys than options, found 3 keys of 3 options',
  ],
  [
    'row without key',
    'matrix-multiple-choice',
    ', fever: report }',
    ' }',
    'm3-q01.key.fever',
    'expected one of expected, report, found nothing',
  ],
  [
    'key of no row',
    'matrix-multiple-choice',
    'fever: report }',
    'fever: report, cough: report }',
    'm3-q01.key.cough',
    'expected one of tiredness, fever, found "cough"',
  ],
  [
    'unmarked blank',
    'drop-down-cloze',
    '[[rise]]',
    'this',
    'm3-q01.blanks[1].id',
    'expected [[rise]] once in text, found 0 times',
  ],
  [
    'stray mark',
    'drop-down-cloze',
    '[[rise]]',
    '[[rise]] or [[fall]]',
    'm3-q01.text',
    'expected marks of reference, rise, found [[fall]]',
  ],
  [
    'step left out',
    'ordered-response',
    'key: [repeat, image]',
    'key: [repeat, repeat]',
    'm3-q01.key',
    'expected every step once, found no "image"',
  ],
  [
    'misreading that scores',
    'numeric',
    'value: -27',
    'value: 27.3',
    'm3-q01.misreadings[0].value',
    'expected a wrong answer, found 27.3, which scores',
  ],
  [
    'id as a letter',
    'select-all',
    'id: new',
    'id: b',
    'm3-q01.options[1].id',
    'expected a kebab-case word such as "stable", not a letter or number, found "b"',
  ],
  [
    'fact id',
    'true-false',
    'facts: [M3-F04]',
    'facts: [F04]',
    'm3-q01.facts[0]',
    'a fact id such as M3-F04, M3-X01 or J-X01, found "F04"',
  ],
  [
    'kind',
    'true-false',
    'kind: true-false',
    'kind: essay',
    'm3-q01.kind',
    `expected one of ${itemKinds.join(', ')}, found "essay"`,
  ],
]

describe('planted faults name path, expected and found', () => {
  test.each(faults)('%s', (_fault, kind, good, bad, path, message) => {
    const yaml = write(kind)
    expect(yaml).toContain(good)
    expect(problemsOf(yaml.replace(good, bad))).toContainEqual({ path, message })
  })
  test('a missing rationale is named by its place', () => {
    const yaml = write('select-all').replace('text: New, rationale: Because.', 'text: New')
    expect(problemsOf(yaml)).toEqual([
      { path: 'm3-q01.options[1].rationale', message: expect.stringContaining('found nothing') },
    ])
  })
  test('an id used twice in a file is refused', () => {
    expect(problemsOf(write('true-false') + write('numeric'))).toEqual([
      { path: 'm3-q01.id', message: 'expected an id used once in the file, found "m3-q01" again' },
    ])
  })
  test('a file that is no list is refused', () => {
    expect(problemsOf('id: m3-q01')).toEqual([
      { path: '', message: 'expected a list of items, found a mapping' },
    ])
  })
})
