import { describe, expect, it } from 'vitest'
import type { Assign, ChooseOne, ChooseSeveral, Classify, Measure, OrderSteps } from './decision'
import { scoreDecision } from './score-decision'

const common = { id: 'd', prompt: '?', facts: [] }
const rationale = ''
const one: ChooseOne = {
  ...common,
  kind: 'choose-one',
  act: 'say',
  isOwnChoice: false,
  options: (['best', 'acceptable', 'poor', 'unsafe'] as const).map((grade) => ({
    id: grade,
    text: grade,
    grade,
    rationale,
    then: [],
  })),
}
const several: ChooseSeveral = {
  ...common,
  kind: 'choose-several',
  cap: 4,
  budget: null,
  options: ['a', 'b', 'c', 'd', 'x', 'y'].map((id) => ({
    id,
    text: id,
    belongs: id < 'e',
    rationale,
    cost: 2,
  })),
}
const budgeted: ChooseSeveral = { ...several, cap: null, budget: { limit: 9, unit: 'points' } }
const assign: Assign = {
  ...common,
  kind: 'assign',
  rows: [
    { id: 'r', text: 'r', key: 'a', rationale },
    { id: 's', text: 's', key: 'a', rationale },
    { id: 't', text: 't', key: 'b', rationale },
  ],
  options: ['a', 'b'].map((id) => ({ id, text: id, rationale })),
}
const measure: Measure = {
  ...common,
  kind: 'measure',
  options: [30, 12].map((mm) => ({ id: `l${mm}`, text: '', rationale, mm, toleranceMm: 2 })),
  slices: [],
}
const order: OrderSteps = {
  ...common,
  kind: 'order',
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, rationale })),
  key: ['a', 'b', 'c', 'd'],
}
const classify: Classify = {
  ...common,
  kind: 'classify',
  options: (['PR', 'SD'] as const).map((id) => ({ id, text: id, rationale })),
  key: 'SD',
  reason: '',
  scanMonth: 1,
}

describe('scoring one decision', () => {
  it.each([
    [one, 'best', 1, 'best', false],
    [one, 'acceptable', 0.5, 'acceptable', false],
    [one, 'poor', 0, 'poor', false],
    [one, 'unsafe', 0, 'unsafe', true],
    [classify, 'SD', 1, 'best', false],
    [classify, 'PR', 0, 'poor', false],
    [several, ['d', 'c', 'b', 'a'], 1, 'best', false],
    [several, ['a', 'b', 'c', 'x'], 0.75, 'acceptable', false],
    [several, ['a', 'b', 'x', 'y'], 0.5, 'acceptable', false],
    [budgeted, ['a', 'b', 'c', 'd'], 1, 'best', false],
    [budgeted, ['a', 'b', 'c'], 0.75, 'acceptable', false],
    [budgeted, ['a', 'b', 'x'], 0.25, 'poor', false],
    [budgeted, ['x', 'y', 'a'], 0, 'poor', false],
    [assign, ['a', 'a', 'b'], 1, 'best', false],
    [assign, ['a', 'b', 'b'], 2 / 3, 'acceptable', false],
    [assign, ['b', 'b', 'a'], 0, 'poor', false],
    [measure, ['32', '10'], 1, 'best', false],
    [measure, ['33', '12'], 0.5, 'acceptable', false],
    [measure, ['27', '15'], 0, 'poor', false],
    [order, ['a', 'b', 'c', 'd'], 1, 'best', false],
    [order, ['a', 'c', 'b', 'd'], 0.5, 'acceptable', false],
    [order, ['c', 'b', 'a', 'd'], 0, 'poor', false],
    [order, ['b', 'a', 'd', 'c'], 0, 'poor', false],
  ])('%# earns what the published rule says', (decision, choice, earned, grade, critical) => {
    expect(scoreDecision(decision, choice)).toEqual({ earned, grade, critical })
  })

  it.each([
    [one, 'other'],
    [one, ['best']],
    [several, ['a', 'b', 'c']],
    [several, ['a', 'b', 'c', 'd', 'x']],
    [several, ['a', 'a', 'b', 'c']],
    [order, ['a', 'b', 'c']],
    [classify, ['SD']],
    [budgeted, []],
    [budgeted, ['a', 'b', 'c', 'd', 'x']],
    [assign, ['a', 'a']],
    [assign, ['a', 'a', 'z']],
    [measure, ['30']],
    [measure, ['30', '012']],
    [measure, ['30', '-1']],
    [measure, ['30', '300']],
  ])('%# refuses what the interface cannot send', (decision, choice) => {
    expect(() => scoreDecision(decision, choice)).toThrow(RangeError)
  })
})
