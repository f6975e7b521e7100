import { describe, expect, it } from 'vitest'
import type { ChooseOne, ChooseSeveral, Classify, OrderSteps } from './decision'
import { courseForSeed, type Journey } from './journey'
import { scoreDecision } from './score-decision'

const common = { id: 'd', prompt: '?', facts: [] }
const rationale = ''
const one: ChooseOne = {
  ...common,
  kind: 'choose-one',
  act: 'say',
  options: (['best', 'acceptable', 'poor', 'unsafe'] as const).map((grade) => ({
    id: grade,
    text: grade,
    grade,
    rationale,
  })),
}
const several: ChooseSeveral = {
  ...common,
  kind: 'choose-several',
  cap: 4,
  options: ['a', 'b', 'c', 'd', 'x', 'y'].map((id) => ({ id, text: id, belongs: id < 'e', rationale })),
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
  ])('%# refuses what the interface cannot send', (decision, choice) => {
    expect(() => scoreDecision(decision, choice)).toThrow(RangeError)
  })
})

describe('the course of a seed', () => {
  const journey = { id: 'j', courses: ['a', 'b', 'c'].map((id) => ({ id })) } as unknown as Journey
  it.each([
    [0, 'c'],
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'a'],
    [Number.MAX_SAFE_INTEGER, 'a'],
  ])('%d is %s', (seed, id) => {
    expect(courseForSeed(journey, seed).id).toBe(id)
  })
  it.each([-1, 1.5, Number.NaN, 2 ** 53])('%d is refused', (seed) => {
    expect(() => courseForSeed(journey, seed)).toThrow(RangeError)
  })
})
