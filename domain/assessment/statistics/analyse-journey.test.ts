import { describe, expect, test } from 'vitest'
import { analyseJourney } from './analyse-journey'
import type { DecisionTaken } from './journey-decisions'

const options = [
  { id: 'say', text: 'Say when she will know', grade: 'best' },
  { id: 'wait', text: 'Wait for the doctor', grade: 'acceptable' },
  { id: 'calm', text: 'Call it nothing', grade: 'poor' },
]
const earned: Readonly<Record<string, number>> = { best: 1, acceptable: 0.5, poor: 0 }

function take(decisionId: string, chosen: string, pathIndex: number): DecisionTaken {
  const grade = options.find(({ id }) => id === chosen)?.grade ?? 'poor'
  const prompt = `What about ${decisionId}?`
  return { decisionId, prompt, options, chosen: [chosen], grade, earned: earned[grade] ?? 0, pathIndex }
}

/** "say.calm" is a run; a third decision is met only after "calm" in the first. */
const makeRuns = (text: string) =>
  text.split(' ').map((run) => {
    const [first = '', second = '', detour] = run.split('.')
    const way = detour === undefined ? [] : [take('mend', detour, 1)]
    return [take('call', first, 0), ...way, take('plan', second, 1 + way.length)]
  })
const twelve =
  'say.say say.say say.say say.say say.wait say.wait wait.say wait.calm wait.say calm.say.say calm.say.wait calm.calm.say'

describe('a journey of a class', () => {
  const analysis = analyseJourney(makeRuns(twelve))

  test('lists decisions in the order of the way, each with what it earned', () => {
    expect(analysis.decisions.map(({ decisionId, n, facility }) => [decisionId, n, facility])).toEqual([
      ['call', 12, 7.5 / 12],
      ['mend', 3, null],
      ['plan', 12, 9 / 12],
    ])
  })

  test('counts every option of a decision, the unchosen too, and hides what few met', () => {
    const [call, mend] = analysis.decisions
    expect(call?.choices.map(({ id, count }) => [id, count])).toEqual([
      ['say', 6],
      ['calm', 3],
      ['wait', 3],
    ])
    expect([mend?.choices, mend?.disagreement]).toEqual([[], null])
  })

  test('puts the decision on top over which most pairs of learners differ', () => {
    // Of 66 pairs 45 chose differently over the call (6, 3, 3) and 36 over the plan (8, 2, 2).
    expect([analysis.divisive?.decisionId, analysis.divisive?.disagreement]).toEqual([
      'call',
      { numerator: 15, denominator: 22 },
    ])
  })

  test('draws every learner through every row, those passing by too', () => {
    const { rows, strips } = analysis.flow
    expect(rows.map(({ bands }) => bands.map(({ id, count }) => [id, count]))).toEqual([
      [
        ['say', 6],
        ['wait', 3],
        ['calm', 3],
      ],
      [
        ['say', 2],
        ['wait', 1],
        [null, 9],
      ],
      [
        ['say', 8],
        ['wait', 2],
        ['calm', 2],
      ],
    ])
    expect(strips[0]?.links).toEqual([
      { from: 0, to: 2, count: 6 },
      { from: 1, to: 2, count: 3 },
      { from: 2, to: 0, count: 2 },
      { from: 2, to: 1, count: 1 },
    ])
    expect(strips.map(({ links }) => links.reduce((sum, { count }) => sum + count, 0))).toEqual([12, 12])
  })

  test('counts a choice of several by how it was judged', () => {
    const several = makeRuns(twelve).map((run) =>
      run.map((one) => (one.decisionId === 'plan' ? { ...one, chosen: [...one.chosen, 'more'] } : one)),
    )
    const plan = analyseJourney(several).decisions.find(({ decisionId }) => decisionId === 'plan')
    expect(plan?.choices.map(({ id, count }) => [id, count])).toEqual([
      ['grade:best', 8],
      ['grade:acceptable', 2],
      ['grade:poor', 2],
    ])
  })
})

describe('a journey of few learners', () => {
  test('under five nothing is told', () => {
    const analysis = analyseJourney(makeRuns('say.say say.say calm.say wait.say'))
    expect([analysis.n, analysis.decisions, analysis.divisive, analysis.flow]).toEqual([
      4,
      [],
      null,
      { rows: [], strips: [] },
    ])
  })

  test('under ten there is no flow and nothing divisive, only what was earned', () => {
    const analysis = analyseJourney(makeRuns('say.say say.say calm.say wait.say say.say'))
    expect(analysis.decisions[0]?.facility).toBe(3.5 / 5)
    expect([analysis.divisive, analysis.flow.rows]).toEqual([null, []])
  })

  test('where all agree nothing is divisive', () => {
    const all = Array.from({ length: 12 }, () => 'say.say').join(' ')
    expect(analyseJourney(makeRuns(all)).divisive).toBeNull()
  })

  test('no runs at all are no error', () => {
    expect(analyseJourney([])).toMatchObject({ n: 0, decisions: [], divisive: null })
  })
})
