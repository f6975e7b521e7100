import { describe, expect, test } from 'vitest'
import type { Check } from '../item'
import {
  makeCloze,
  makeMatrix,
  makeNumeric,
  makeOrdered,
  makeSelectAll,
  makeSelectN,
  makeSingle,
  makeTrueFalse,
} from '../item.fixtures'
import type { LintContext } from './item-rule'
import { context, good, makeOptions, stem } from './lint.fixtures'
import { itemRules, lintItem, lintItems } from './lint-items'
import { findBlameWords } from './wording-rules'

const asking = (text: string): Check => ({ ...good, stem: text })
const why = (text: string): Check => ({ ...makeNumeric({ value: 1 }), stem, rationale: text })
const sata = (ids: string, key: string): Check => ({ ...makeSelectAll(ids, key), stem })
const long = 'word '.repeat(130)
const graded = { difficulty: 'medium', safetyCritical: false } as const

const rulesOf = (item: Check, given: LintContext = context) => lintItem(item, given).map(({ rule }) => rule)

type Fixture = [rule: string, passes: Check, fails: Check]

const keysAndOptions: Fixture[] = [
  ['A01', good, { ...makeSingle('aa bb cc', 'zz'), stem }],
  ['A01', makeSelectN('aa bb cc', 'aa bb'), { ...makeSelectN('aa bb cc', 'aa bb'), key: ['aa', 'zz'] }],
  ['A01', makeOrdered('s1 s2'), { ...makeOrdered('s1 s2'), key: ['s1'] }],
  ['A01', makeMatrix('r1:c1'), makeMatrix('r1:c9')],
  ['A01', makeCloze('b1:x'), makeCloze('b1:w')],
  ['A02', good, makeOptions('One', 'Two')],
  ['A02', makeMatrix('r1:c1 r2:c2 r3:c3 r4:c1'), makeMatrix('r1:c1 r2:c2 r3:c3')],
  ['A02', makeOrdered('s1 s2 s3 s4'), makeOrdered('s1 s2 s3')],
  ['A02', makeCloze('b1:x'), makeCloze('b1:x', 'x y')],
  ['A02', makeSelectAll('aa bb cc dd ee', 'aa bb'), makeSelectAll('aa bb cc dd', 'aa bb')],
  [
    'A03',
    makeOptions('k'.repeat(50), 'd'.repeat(45), 'd'.repeat(48), 'd'.repeat(52)),
    makeOptions('k'.repeat(90), 'd'.repeat(40), 'd'.repeat(45), 'd'.repeat(50)),
  ],
  [
    'A03',
    makeOptions('k'.repeat(60), 'd'.repeat(40), 'd'.repeat(50)),
    makeOptions('k'.repeat(68), 'd'.repeat(40), 'd'.repeat(50)),
  ],
  [
    'A05',
    makeOptions('All lymph node regions', 'One region', 'No region'),
    makeOptions('One', 'Two', 'Both A and C'),
  ],
  ['A05', good, makeOptions('One', 'Two', 'None of the above')],
  ['A08', makeOptions('5 mg', '50 mg', '5.0 g'), makeOptions('5 mg', 'five mg', '10 mg')],
  ['A08', makeOptions('> 5', '< 5', '5'), makeOptions('Yes.', 'yes', 'no')],
  ['A09', good, makeOptions('a b c d e f g h i j', 'b a c d e f g h i j', 'else')],
  ['A10', good, makeOptions('Fever should always be reported', 'Rest', 'Sleep')],
  [
    'A11',
    makeOptions('In May 2020', 'In June 2020', 'Later'),
    makeOptions('It may grow', 'It shrinks', 'It stays'),
  ],
  ['A13', makeOptions('5', '10', '20'), makeOptions('10', '5', '20')],
  ['A13', makeOptions('3 months', '6 months', '1 year'), makeOptions('30 %', '20 %', '25 %')],
  [
    'A14',
    makeOptions('1–3 months', '4–6 months', '7–9 months'),
    makeOptions('1–3 months', '3–6 months', '7–9 months'),
  ],
  ['A17', good, makeOptions('scan blood node', 'scan', 'blood', 'node')],
  ['A32', makeMatrix('r1:c1 r2:c2 r3:c3'), makeMatrix('r1:c1 r2:c2 r3:c1')],
  ['A34', sata('aa bb cc dd ee', 'aa bb'), sata('aa bb cc dd ee', 'aa bb cc dd')],
  ['A34', sata('aa bb cc dd ee', 'aa bb'), sata('aa bb cc dd ee', 'aa')],
  [
    'A37',
    sata('aa bb', 'aa'),
    { ...makeSelectAll('aa bb', 'aa'), stem: 'Which of these are signs of relapse EXCEPT which?' },
  ],
]

const stems: Fixture[] = [
  [
    'A06',
    asking('Which finding needs follow-up at the next visit?'),
    asking('Which finding does not need follow-up?'),
  ],
  [
    'A06',
    asking('Which change is at least 30 % of the baseline?'),
    asking('Which sign is least likely to be relapse?'),
  ],
  [
    'A06',
    asking('Which drug must **NOT** be given with it?'),
    asking('Which drug must never be given with it?'),
  ],
  [
    'A07',
    { ...makeOptions('No scan', 'A scan', 'A test'), stem },
    { ...makeOptions('No scan', 'A scan', 'A test'), stem: 'Which of these is not needed now?' },
  ],
  [
    'A15',
    asking('The finding in this case is an:'),
    { ...makeOptions('ulcer', 'node', 'itch'), stem: 'The finding in this case is an:' },
  ],
  ['A15', good, makeOptions('Call the team today', 'The next visit', 'A leaflet')],
  [
    'A16',
    {
      ...makeOptions('Remission holds', 'It grows', 'It stays'),
      stem: 'Which word fits remission of this kind best?',
    },
    {
      ...makeOptions('Neutropenia', 'Anaemia', 'Bleeding'),
      stem: 'What explains neutropenia in the week after treatment?',
    },
  ],
  ['A18', good, asking('Name the finding to report to the team first')],
  [
    'A18',
    asking('Which of these fit? Select all that apply.'),
    asking('The best answer to this question is here.'),
  ],
  [
    'A18',
    { ...makeTrueFalse(true), stem: 'A scan can miss a few cells.' },
    { ...makeTrueFalse(true), stem: 'Can a scan miss a few cells?' },
  ],
  ['A18', makeCloze('b1:x'), { ...makeCloze('b1:x'), text: '[[b1]] comes first' }],
  ['A19', good, asking('What is it?')],
  ['A19', good, asking('Which of the following statements is true?')],
  ['A20', good, asking(`${long}?`)],
  ['A20', good, makeOptions('word '.repeat(26), 'Two', 'Three')],
  [
    'A24',
    { ...asking('Name the category for this patient: which one is it?'), bloom: 'remember' },
    { ...asking('Define remission for this patient in one word:'), bloom: 'evaluate' },
  ],
  [
    'A26',
    good,
    asking(
      'Which multidisciplinary interpretation of radiological characteristics necessitates immediate reconsideration of chemotherapy administration?',
    ),
  ],
  [
    'A27',
    asking('Which CT finding comes first in this report?'),
    asking('Which KPS finding comes first in this report?'),
  ],
  [
    'A27',
    asking('What does the European LeukemiaNet (ELN) call it: which ELN word?'),
    asking('Which ELN word fits this finding in the report?'),
  ],
  [
    'A27',
    asking('Is 10 mg the dose that she takes each day?'),
    asking('Is 10.0 mg the dose that she takes each day?'),
  ],
  [
    'A27',
    asking('Is MR4.0 the level that was reached this year?'),
    asking('Is it given QD by mouth or by vein now?'),
  ],
  [
    'A28',
    asking('What helps people with cancer most in this week?'),
    asking('What helps cancer victims most in this first week?'),
  ],
  [
    'A28',
    asking('What may follow when someone says "cancer-free" at the visit?'),
    asking('What should be said to the diabetic?'),
  ],
  ['A29', good, asking('A 54-year-old has a new lump: what comes first?')],
]

const contents: Fixture[] = [
  ['A21', why('The sum fell by a third, which passes the limit.'), why('Correct.')],
  ['A21', why('word '.repeat(120)), why('word '.repeat(121))],
  ['A22', { ...good, facts: ['M3-F07'] }, { ...good, facts: ['M3-F06'] }],
  ['A22', good, { ...good, facts: ['M3-F99'] }],
  ['A22', good, { ...good, facts: ['M3-F05'] }],
  ['A23', good, { ...good, outcomes: ['m3-n9'] }],
  ['A25', { ...sata('aa bb', 'aa'), ...graded, cjmmStep: 1 }, { ...sata('aa bb', 'aa'), ...graded }],
  ['A25', { ...good, ...graded }, { ...makeMatrix('r1:c1'), ...graded }],
  [
    'A33',
    { ...makeNumeric({ value: 5, unit: 'mm' }), stem: 'How many mm after paclitaxel?' },
    { ...makeNumeric({ value: 5, unit: 'mg' }), stem: 'How many mg of paclitaxel?' },
  ],
]

describe('each rule passes one fixture and finds fault with the other', () => {
  test.each([...keysAndOptions, ...stems, ...contents])('%s', (rule, passes, fails) => {
    expect(rulesOf(passes)).not.toContain(rule)
    expect(rulesOf(fails)).toContain(rule)
  })
  test('A26 is strict for patients', () => {
    const patient: LintContext = { ...context, audience: 'patient' }
    const hard = asking('Which radiological interpretation necessitates reconsideration of administration?')
    expect(
      lintItem(asking('Who can you call when you feel ill?'), patient).map(({ rule }) => rule),
    ).not.toContain('A26')
    expect(lintItem(hard, patient)).toContainEqual(
      expect.objectContaining({ rule: 'A26', severity: 'error' }),
    )
  })
  test('A38 refuses blame in what patients read, and only there', () => {
    const blaming = why('You should have known that this means a call to the team.')
    expect(rulesOf(blaming)).not.toContain('A38')
    expect(rulesOf(blaming, { ...context, audience: 'patient' })).toContain('A38')
    expect(findBlameWords('Many people expect that. Let us look again.')).toEqual([])
  })
  test('every rule has a fixture', () => {
    const covered = new Set([...keysAndOptions, ...stems, ...contents].map(([rule]) => rule))
    const rest = itemRules.map(({ id }) => id).filter((id) => !covered.has(id))
    expect(rest).toEqual(['A38'])
  })
})

describe('findings', () => {
  const negative = asking('Which finding does not need follow-up this week?')
  const of = (item: Check) => lintItems([item], context).filter(({ rule }) => rule !== 'A24')
  test('name rule, path, expected and found', () => {
    expect(of({ ...negative, id: 'm3-q07' })).toEqual([
      {
        rule: 'A06',
        severity: 'warning',
        itemId: 'm3-q07',
        path: 'm3-q07.stem',
        expected: 'a question asked the positive way round',
        found: '"not"',
        waiver: null,
      },
    ])
  })
  test('carry the reason of a waiver', () => {
    const waived: Check = {
      ...negative,
      waivers: [{ rule: 'A06', reason: 'The safety message is negative.' }],
    }
    expect(of(waived)).toEqual([
      expect.objectContaining({ rule: 'A06', waiver: 'The safety message is negative.' }),
    ])
  })
  test('errors stand, waived or not, but for the second reader of a dose', () => {
    const reason = 'Checked by a second reviewer, J. Doe.'
    const dose: Check = {
      ...makeNumeric({ value: 5, unit: 'mg' }),
      stem: 'How many mg of paclitaxel are given?',
      waivers: [{ rule: 'A33', reason }],
    }
    expect(of(dose)).toEqual([expect.objectContaining({ rule: 'A33', waiver: reason })])
    const copied: Check = { ...makeOptions('Yes', 'yes', 'No'), waivers: [{ rule: 'A08', reason }] }
    expect(of(copied)).toEqual([expect.objectContaining({ rule: 'A08', waiver: null })])
  })
  test('a sound item has none', () => {
    expect(of(good)).toEqual([])
  })
})
