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
  oneOfEachKind,
} from '../item.fixtures'
import { toKeyResponse } from '../score-response'
import { analyseQuiz } from './analyse-quiz'
import { type ChosenOptions, listAnswerLists, readChosen } from './answer-lists'
import { type FirstAttempt, makeAnswerGrid, makeScoreTable, type QuizAnswer } from './quiz-answers'

const single = { ...makeSingle('aa bb cc dd ee', 'aa'), id: 'q1' }
const other = { ...makeTrueFalse(true), id: 'q2' }
const third = { ...makeSelectAll('aa bb cc dd', 'aa bb'), id: 'q3' }
const items = [single, other, third].map((check) => ({ id: check.id, version: 1, check }))

const blank: Omit<QuizAnswer, 'itemId' | 'score' | 'max'> = {
  version: 1,
  response: null,
  confidence: null,
  timeMs: 30_000,
  isReached: true,
}

/** Every learner's choice in the first item, and their points in the others. */
function makeAttempts(choices: string, points: readonly (readonly [number, number])[]): FirstAttempt[] {
  return choices.split(' ').map((choice, index) => {
    const [second = 0, thirdPoints = 0] = points[index % points.length] ?? []
    return {
      answers: [
        {
          ...blank,
          itemId: 'q1',
          score: Number(choice === 'aa'),
          max: 1,
          response: { kind: 'single-best-answer' as const, choice: choice === '–' ? null : choice },
          confidence: choice === 'bb' ? ('sure' as const) : null,
        },
        {
          ...blank,
          itemId: 'q2',
          score: second,
          max: 1,
          response: { kind: 'true-false' as const, choice: second === 1 },
        },
        {
          ...blank,
          itemId: 'q3',
          score: thirdPoints,
          max: 2,
          response: { kind: 'select-all' as const, choices: thirdPoints === 2 ? ['aa', 'bb'] : ['aa'] },
        },
      ],
    }
  })
}

const repeat = (times: number, text: string) => Array.from({ length: times }, () => text).join(' ')
const find = (analysis: ReturnType<typeof analyseQuiz>, id: string) =>
  analysis.items.find((item) => item.id === id)

describe('a quiz of few learners', () => {
  test('under five there is a number of attempts and nothing else', () => {
    const analysis = analyseQuiz(makeAttempts(repeat(4, 'aa'), [[1, 2]]), items)
    expect(analysis.items).toEqual([])
    expect(analysis.test.grades).toEqual({
      n: 4,
      mean: null,
      median: null,
      sd: null,
      skewness: null,
      kurtosis: null,
    })
    expect([analysis.n, analysis.test.alpha, analysis.test.sem]).toEqual([4, null, null])
  })

  test('from five on the share of points is told, without interval, counts or correlation', () => {
    const analysis = analyseQuiz(
      makeAttempts(`${repeat(3, 'aa')} bb cc`, [
        [1, 2],
        [0, 1],
      ]),
      items,
    )
    expect(find(analysis, 'q1')).toMatchObject({
      n: 5,
      facility: 0.6,
      facilityInterval: null,
      correctedR: null,
      omitted: null,
      confidence: null,
      times: null,
      lists: [],
      working: null,
      flags: [],
    })
  })

  test('from ten on options are counted, and who was sure and wrong', () => {
    const analysis = analyseQuiz(
      makeAttempts(`${repeat(6, 'aa')} bb bb cc –`, [
        [1, 2],
        [0, 1],
      ]),
      items,
    )
    const item = find(analysis, 'q1')
    expect(
      item?.lists[0]?.options.map(({ id, chosen, verdict, meanGrade }) => [id, chosen, verdict, meanGrade]),
    ).toEqual([
      ['aa', 6, null, null],
      ['bb', 2, null, null],
      ['cc', 1, null, null],
      ['dd', 0, null, null],
      ['ee', 0, null, null],
    ])
    expect([item?.omitted, item?.confidence, item?.correctedR]).toEqual([
      1,
      { sure: 2, sureAndWrong: 2 },
      null,
    ])
  })

  test('the mean grade of fewer than five choosers is never told', () => {
    const choices = `${repeat(26, 'aa')} ${repeat(5, 'bb')} ${repeat(4, 'cc')}`
    const options = find(
      analyseQuiz(
        makeAttempts(choices, [
          [1, 2],
          [0, 1],
        ]),
        items,
      ),
      'q1',
    )?.lists[0]?.options
    expect(options?.map(({ meanGrade }) => meanGrade !== null)).toEqual([true, true, false, false, false])
  })
})

describe('flags', () => {
  const strong = [1, 2] as const
  const weak = [0, 0] as const

  test('wait for fifty learners, and then say what to look at, the gravest item first', () => {
    // The strong half choose bb, surely; the weak half the key: key, second key and sure-and-wrong.
    const mixed = (n: number) =>
      Array.from({ length: n }, (_, place) => (place % 2 === 0 ? 'bb' : 'aa')).join(' ')
    expect(find(analyseQuiz(makeAttempts(mixed(49), [strong, weak]), items), 'q1')?.flags).toEqual([])
    const analysis = analyseQuiz(makeAttempts(mixed(50), [strong, weak]), items)
    expect(analysis.items[0]?.id).toBe('q1')
    expect([analysis.items[0]?.flags, analysis.items[0]?.rule.flags]).toEqual([
      ['check-key', 'second-key', 'sure-and-wrong', 'dubious', 'shorten'],
      'provisional',
    ])
  })

  test('at the edge: a quarter sure and wrong, a tenth omitted', () => {
    const make = (wrong: number, omitted: number) =>
      find(
        analyseQuiz(
          makeAttempts(
            [repeat(100 - wrong - omitted, 'aa'), repeat(wrong, 'bb'), repeat(omitted, '–')]
              .join(' ')
              .trim()
              .replace(/ +/g, ' '),
            [strong],
          ),
          items,
        ),
        'q1',
      )?.flags
    expect([make(25, 0)?.includes('sure-and-wrong'), make(24, 0)?.includes('sure-and-wrong')]).toEqual([
      true,
      false,
    ])
    expect([make(0, 11)?.includes('often-omitted'), make(0, 10)?.includes('often-omitted')]).toEqual([
      true,
      false,
    ])
  })

  test('an item no better than blind guessing', () => {
    const flags = (right: number) =>
      find(
        analyseQuiz(makeAttempts(`${repeat(right, 'aa')} ${repeat(100 - right, 'cc')}`, [strong]), items),
        'q1',
      )?.flags
    expect([flags(20)?.includes('below-guessing'), flags(21)?.includes('below-guessing')]).toEqual([
      true,
      false,
    ])
  })
})

describe('scores on one scale', () => {
  test('are whole, and each item counts alike', () => {
    const attempts = makeAttempts('aa bb', [[1, 1]])
    expect(makeScoreTable(makeAnswerGrid(attempts, items), items)).toEqual({
      maxima: [2, 2, 2],
      rows: [
        [2, 2, 1],
        [0, 2, 1],
      ],
    })
  })

  test('what was not reached counts 0, or not at all where more than a tenth did not get there', () => {
    const reach = (missed: number) => {
      const attempts = makeAttempts(repeat(20, 'aa'), [[1, 2]]).map(({ answers }, learner) => ({
        answers: answers.map((answer) =>
          answer.itemId === 'q3' && learner < missed
            ? { ...answer, score: 0, response: null, isReached: false }
            : answer,
        ),
      }))
      const item = find(analyseQuiz(attempts, items), 'q3')
      return [item?.n, item?.facility, item?.notReached]
    }
    expect([reach(2), reach(3)]).toEqual([
      [20, 0.9, 2],
      [17, 1, 3],
    ])
  })

  test('an item that was left out of the grade is not in the figures', () => {
    const attempts = makeAttempts(repeat(5, 'aa'), [[1, 2]]).map(({ answers }) => ({
      answers: answers.map((answer) => (answer.itemId === 'q2' ? { ...answer, score: 0, max: 0 } : answer)),
    }))
    const analysis = analyseQuiz(attempts, items)
    expect([find(analysis, 'q2')?.n, analysis.test.grades.mean]).toEqual([0, 100])
  })

  test('an item whose words are gone keeps its figures', () => {
    const gone = items.map((item) => (item.id === 'q1' ? { ...item, check: null } : item))
    const item = find(analyseQuiz(makeAttempts(repeat(10, 'aa'), [[1, 2]]), gone), 'q1')
    expect([item?.facility, item?.lists, item?.guess]).toEqual([1, [], null])
  })
})

describe('what was chosen', () => {
  test.each(oneOfEachKind.map((check) => [check.kind, check] as const))(
    '%s: the key is what is keyed',
    (_kind, check) => {
      const keyed = listAnswerLists(check).map(({ listId, options }) => [
        listId,
        options.flatMap(({ id, isKeyed }) => (isKeyed ? [id] : [])),
      ])
      expect(readChosen(check, toKeyResponse(check))).toEqual(Object.fromEntries(keyed))
    },
  )

  test.each<[string, Check, unknown, ChosenOptions]>([
    [
      'a row',
      makeMatrix('r1:c1 r2:c2'),
      { kind: 'matrix-multiple-choice', rows: { r2: 'c1' } },
      { r2: ['c1'] },
    ],
    ['a blank', makeCloze('b1:x b2:y'), { kind: 'drop-down-cloze', blanks: { b1: 'q' } }, { b1: ['q'] }],
    [
      'a tick twice',
      makeSelectN('aa bb cc', 'aa'),
      { kind: 'select-n', choices: ['bb', 'bb'] },
      { options: ['bb'] },
    ],
    [
      'a place',
      makeOrdered('s1 s2'),
      { kind: 'ordered-response', order: ['s2', 's1'] },
      { 1: ['s2'], 2: ['s1'] },
    ],
    ['nothing', makeTrueFalse(true), { kind: 'true-false', choice: null }, { options: [] }],
    [
      'another value',
      makeNumeric({ value: 3 }),
      { kind: 'numeric', text: '4', unit: null },
      { values: ['other'] },
    ],
    ['no value', makeNumeric({ value: 3 }), { kind: 'numeric', text: '', unit: null }, { values: [] }],
    [
      'a known misreading',
      { ...makeNumeric({ value: 3 }), misreadings: [{ value: 4, rationale: 'r' }] },
      { kind: 'numeric', text: '4.0', unit: null },
      { values: ['value-4'] },
    ],
  ])('%s', (_what, check, response, chosen) => {
    expect(readChosen(check, JSON.parse(JSON.stringify(response)))).toEqual(chosen)
  })

  test('an answer of another kind is refused', () => {
    expect(() => readChosen(single, { kind: 'true-false', choice: true })).toThrow(RangeError)
  })
})
