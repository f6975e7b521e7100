import { describe, expect, it } from 'vitest'
import { CaseSource, DecisionFile, VisitFile } from './case.schema'
import { type CaseParts, compileJourney } from './compile-journey'
import { settleOrder } from './settle-order'

const option = (id: string, grade: string) => ({
  id,
  text: `Say ${id}`,
  grade,
  rationale: 'One two three four five six seven eight.',
})
const decisions = [
  {
    id: 'say',
    kind: 'choose-one',
    act: 'say',
    prompt: 'Sum {sum}?',
    facts: ['M3-F04'],
    options: [option('a', 'best'), option('b', 'poor'), option('c', 'poor')],
  },
  {
    id: 'read',
    kind: 'classify',
    prompt: 'Which?',
    facts: ['M3-F04'],
    rationales: Object.fromEntries(
      ['CR', 'PR', 'SD', 'PD', 'NE'].map((id) => [id, 'One two three four five six seven eight.']),
    ),
  },
]
const visit = (id: string, month: number, asks: readonly string[], extra = {}) => ({
  id,
  month,
  when: `Month ${month}`,
  title: id,
  scene: ['…'],
  person: '…',
  known: ['…'],
  notKnown: ['…'],
  decisions: asks.map((ask) => ({ ask })),
  ...extra,
})
const course = {
  id: 'one',
  title: 'One',
  closing: ['…'],
  visits: ['start', 'later'],
  bloods: [1, 3],
  scans: [
    { month: 1, label: 'Baseline', week: 0 },
    { month: 3, label: 'Week 8', week: 8 },
  ],
  host: [{ month: 0, level: 3 }],
  truth: [],
  lesions: [
    {
      id: 'l',
      label: 'liver',
      organ: 'liver',
      kind: 'nonnode',
      knownAtBaseline: true,
      sheddingPerCm3: 1,
      points: [
        { month: 1, mm: 40 },
        { month: 3, mm: 28 },
      ],
    },
  ],
}
const source = {
  id: 'case',
  version: 1,
  title: 'T',
  promise: 'P',
  minutes: 5,
  lastClinicalReview: null,
  objectives: ['a', 'b', 'c'],
  contentNote: 'n',
  fiction: 'f',
  person: {
    name: 'N',
    shortName: 'N',
    age: 50,
    story: ['…'],
    record: [1, 2, 3].map((n) => ({ label: `${n}`, value: 'v' })),
  },
  marker: { name: 'CEA', unit: 'µg/L', limit: 5 },
  nextModules: [],
  courses: [course],
}

type Changes = { courses?: object; visits?: readonly object[]; decisions?: readonly (object | undefined)[] }

const partsWith = (changes: Changes): CaseParts => ({
  source: CaseSource.parse({ ...source, courses: [{ ...course, ...changes.courses }] }),
  visits: VisitFile.parse(changes.visits ?? [visit('start', 1, ['say']), visit('later', 3, ['read'])]),
  decisions: DecisionFile.parse(changes.decisions ?? decisions),
  facts: {},
})

describe('an authored case', () => {
  it('gets its figures and its categories from the hidden patient: 40 to 28 mm is exactly 30 %', () => {
    const [first, second] = compileJourney(partsWith({})).courses[0]?.visits ?? []
    expect(first?.beats[0]?.decision.prompt).toBe('Sum 40?')
    const read = second?.beats[0]?.decision
    expect(read?.kind === 'classify' && [read.key, read.reason]).toEqual([
      'PR',
      'PR: 28 mm is 30 % below the baseline of 40 mm',
    ])
  })

  it.each<readonly [string, Changes, string]>([
    [
      'a visit that is not written',
      { courses: { visits: ['start', 'nowhere'] } },
      'courses → one: names nowhere, which is not written',
    ],
    [
      'a decision that is not written',
      { visits: [visit('start', 1, ['gone']), visit('later', 3, ['read'])] },
      'visits → start: names gone, which is not written',
    ],
    [
      'a category without a scan',
      { visits: [visit('start', 1, ['say']), visit('later', 4, ['read'])] },
      'visits → later: asks for a category, but its month has no scan with a week',
    ],
    [
      'a figure that is not known',
      { decisions: [{ ...decisions[0], prompt: '{newMm}?' }, decisions[1]] },
      'decisions → say: {newMm} is not known at this visit',
    ],
    [
      'a first scan that is no baseline',
      { courses: { scans: [{ month: 3, label: 'x', week: 8 }] } },
      'the first scan is the baseline, at week 0',
    ],
  ])('is refused for %s', (_, changes, message) => {
    expect(() => compileJourney(partsWith(changes))).toThrow(message)
  })

  it.each([
    [
      'two best options',
      { ...decisions[0], options: [option('a', 'best'), option('b', 'best'), option('c', 'poor')] },
    ],
    [
      'a short rationale',
      {
        ...decisions[0],
        options: [
          { ...option('a', 'best'), rationale: 'Too short.' },
          option('b', 'poor'),
          option('c', 'poor'),
        ],
      },
    ],
    ['no fact', { ...decisions[0], facts: [] }],
  ])('is refused by its schema for %s', (_, decision) => {
    expect(DecisionFile.safeParse([decision]).success).toBe(false)
  })
})

describe('the order of options', () => {
  it('is the same for ever and does not depend on how they were written', () => {
    const options = ['go-now', 'paracetamol-first', 'see-family-doctor', 'ask-on-call'].map((id) => ({ id }))
    const settled = ['ask-on-call', 'paracetamol-first', 'go-now', 'see-family-doctor']
    expect(settleOrder('fever-call', options).map(({ id }) => id)).toEqual(settled)
    expect(settleOrder('fever-call', [...options].reverse())).toEqual(settleOrder('fever-call', options))
  })
})
