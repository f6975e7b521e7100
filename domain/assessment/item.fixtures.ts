import type { Check } from './item'
import type { CheckOf } from './kinds/kind-shapes'

const base = {
  version: 1,
  outcomes: ['m3-n2'],
  facts: ['M3-F04'],
  bloom: 'apply' as const,
  clientNeeds: 'reduction-of-risk' as const,
}

const why = 'This is a reason of more than eight words that mends a misreading.'

export function makeParts(ids: string) {
  return ids.split(' ').map((id) => ({ id, text: `Part ${id}`, rationale: why }))
}

export function makeSingle(ids: string, key: string): CheckOf<'single-best-answer'> {
  return { ...base, id: 'sba', kind: 'single-best-answer', stem: 'Which one?', options: makeParts(ids), key }
}

export function makeTrueFalse(key: boolean): CheckOf<'true-false'> {
  return {
    ...base,
    id: 'tf',
    kind: 'true-false',
    stem: 'So it is.',
    key,
    rationales: { true: why, false: why },
  }
}

export function makeSelectAll(ids: string, key: string): CheckOf<'select-all'> {
  const options = makeParts(ids)
  return { ...base, id: 'sata', kind: 'select-all', stem: 'Which?', options, key: key.split(' ') }
}

export function makeSelectN(ids: string, key: string): CheckOf<'select-n'> {
  const options = makeParts(ids)
  return { ...base, id: 'sel-n', kind: 'select-n', stem: 'Which three?', options, key: key.split(' ') }
}

export function makeMatrix(key: string, columns = 'c1 c2 c3'): CheckOf<'matrix-multiple-choice'> {
  const pairs = toRecord(key)
  return {
    ...base,
    id: 'matrix',
    kind: 'matrix-multiple-choice',
    stem: 'Which column fits each row?',
    columns: columns.split(' ').map((id) => ({ id, text: `Column ${id}` })),
    rows: makeParts(Object.keys(pairs).join(' ')),
    key: pairs,
  }
}

export function makeCloze(key: string, choices = 'x y z q'): CheckOf<'drop-down-cloze'> {
  const pairs = toRecord(key)
  const ids = Object.keys(pairs)
  return {
    ...base,
    id: 'cloze',
    kind: 'drop-down-cloze',
    stem: 'Complete the sentence:',
    text: ids.map((id) => `A [[${id}]]`).join(', '),
    blanks: ids.map((id) => ({ id, choices: makeParts(choices) })),
    key: pairs,
  }
}

export function makeOrdered(key: string): CheckOf<'ordered-response'> {
  const stem = 'In what order?'
  return {
    ...base,
    id: 'ordered',
    kind: 'ordered-response',
    stem,
    steps: makeParts(key),
    key: key.split(' '),
  }
}

export function makeNumeric(
  key: CheckOf<'numeric'>['key'],
  units?: CheckOf<'numeric'>['units'],
): CheckOf<'numeric'> {
  const stem = 'How much?'
  return { ...base, id: 'numeric', kind: 'numeric', stem, key, rationale: why, ...(units && { units }) }
}

/** "r1:c1 r2:c2" as a record. */
export function toRecord(pairs: string): Record<string, string> {
  if (pairs === '') return {}
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split(':') as [string, string]))
}

export const oneOfEachKind: readonly Check[] = [
  makeSingle('aa bb cc dd', 'bb'),
  makeTrueFalse(true),
  makeSelectAll('aa bb cc dd ee ff gg', 'aa cc ee ff'),
  makeSelectN('aa bb cc dd ee ff gg', 'aa dd ff'),
  makeMatrix('r1:c1 r2:c2 r3:c1 r4:c3 r5:c2'),
  makeCloze('b1:x b2:y b3:z'),
  makeOrdered('s1 s2 s3 s4 s5'),
  makeNumeric({ value: 83.3, unit: 'mL/h', tolerance: { abs: 0.1 } }),
]
