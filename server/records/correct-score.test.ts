import { describe, expect, it, test } from 'vitest'
import type { Item } from '#domain/assessment/item'
import type { Response } from '#domain/assessment/response.schema'
import { scoreResponse, toKeyResponse } from '#domain/assessment/score-response'
import { CorrectionRule } from '#domain/classes/grade-changes.schema'
import { correctScore, fitsItem } from './correct-score'
import { course } from './testing/class-fixture'

const items = course.modules.flatMap((module) => module.quiz)

function find<K extends Item['kind']>(kind: K): Extract<Item, { kind: K }> {
  const found = items.find((item): item is Extract<Item, { kind: K }> => item.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

function correct(item: Item, response: Response, rules: readonly CorrectionRule[]): number {
  const scored = scoreResponse(item, response)
  return correctScore(
    item,
    response,
    scored.outcome === 'scored' ? scored.score : { score: 0, max: 1 },
    rules,
  ).score
}

describe('a figure that is also right', () => {
  const base = find('numeric')
  const fixed: Item = { ...base, key: { value: 30, unit: 'mm' }, units: { policy: 'fixed' }, misreadings: [] }
  const gate: Item = { ...fixed, units: { policy: 'gate', accepted: ['mm', 'cm'] } }
  const slot: Item = { ...fixed, units: { policy: 'slot', accepted: ['mm', 'cm'] } }
  const range: CorrectionRule = { kind: 'also-range', from: 31.1, to: 33.3 }
  const one: CorrectionRule = { kind: 'also-range', from: 27, to: 27 }
  const say = (text: string, unit: string | null = null): Response => ({ kind: 'numeric', text, unit })

  test.each([
    [fixed, say('30'), [range], 1],
    [fixed, say('31.1'), [range], 1],
    [fixed, say('33.3'), [range], 1],
    [fixed, say('31.09'), [range], 0],
    [fixed, say('33.31'), [range], 0],
    [fixed, say('27'), [range], 0],
    [fixed, say('27'), [range, one], 1],
    [fixed, say('32'), [one, range], 1],
    [fixed, say(''), [one, range], 0],
    [gate, say('3.2', 'cm'), [range], 1],
    [gate, say('3.2', 'mm'), [range], 0],
    [slot, say('3.2', 'cm'), [range], 2],
    [slot, say('32', 'cm'), [range], 1],
    [slot, say('32', 'mm'), [range], 2],
  ] as const)(
    '%#: the edges are in, units are converted, and the key stays right',
    (item, response, rules, score) => {
      expect(correct(item, response, rules)).toBe(score)
    },
  )

  it('is taken as typed where the key is rounded', () => {
    const rounded: Item = { ...fixed, key: { value: 26.9, unit: '%', decimals: 0, mode: 'strict' } }
    expect(correct(rounded, say('27'), [{ kind: 'also-range', from: 26, to: 26 }])).toBe(1)
    expect(correct(rounded, say('26'), [{ kind: 'also-range', from: 26, to: 26 }])).toBe(1)
    expect(correct(rounded, say('26.4'), [{ kind: 'also-range', from: 26, to: 26 }])).toBe(0)
  })

  it('is refused where it ends before it begins or is no number', () => {
    expect(CorrectionRule.safeParse({ kind: 'also-range', from: 2, to: 1 }).success).toBe(false)
    expect(CorrectionRule.safeParse({ kind: 'also-range', from: 1, to: Number.NaN }).success).toBe(false)
    expect(CorrectionRule.safeParse({ kind: 'also-range', from: -1, to: -1 }).success).toBe(true)
  })
})

describe('an order that is also right', () => {
  const item = find('ordered-response')
  const [first = '', second = '', ...rest] = item.key
  const swapped = [second, first, ...rest]
  const order = (ids: readonly string[]): Response => ({ kind: 'ordered-response', order: [...ids] })
  const also: CorrectionRule = { kind: 'also-order', order: swapped }

  test.each([
    [order(item.key), 1],
    [order(swapped), 1],
    [order(item.key.toReversed()), 0],
    [order([]), 0],
  ])('%#: counts whole or not at all', (response, score) => {
    expect(correct(item, response, [also])).toBe(score)
  })

  it('has every step once', () => {
    expect(fitsItem(item, also)).toBe(true)
    expect(fitsItem(item, { kind: 'also-order', order: rest })).toBe(false)
    expect(fitsItem(item, { kind: 'also-order', order: [first, first, ...rest] })).toBe(false)
    expect(fitsItem(item, { kind: 'also-order', order: [...item.key, 'more'] })).toBe(false)
  })
})

describe('the other answer of true and false', () => {
  const item = find('true-false')
  const other = String(!item.key)
  const say = (choice: boolean | null): Response => ({ kind: 'true-false', choice })
  const also: CorrectionRule = { kind: 'also-right', option: other }

  test.each([
    [say(item.key), 1],
    [say(!item.key), 1],
    [say(null), 0],
  ])('%#: earns the point, and the key keeps it', (response, score) => {
    expect(correct(item, response, [also])).toBe(score)
  })

  it('is the only one that can be right as well', () => {
    expect(fitsItem(item, also)).toBe(true)
    expect(fitsItem(item, { kind: 'also-right', option: String(item.key) })).toBe(false)
    expect(fitsItem(item, { ...also, within: 'row' })).toBe(false)
  })
})

it('every kind of question takes one rule of what else is right, and no rule of another kind', () => {
  const fitting = (item: Item): readonly string[] => {
    const ids = 'steps' in item ? item.steps.map(({ id }) => id) : ['a', 'b']
    const rules: readonly CorrectionRule[] = [
      { kind: 'also-range', from: 1, to: 2 },
      { kind: 'also-order', order: ids },
      { kind: 'also-right', option: item.kind === 'true-false' ? String(!item.key) : 'no-such' },
    ]
    return rules.filter((rule) => fitsItem(item, rule)).map(({ kind }) => kind)
  }
  for (const item of items) {
    const expected =
      item.kind === 'numeric'
        ? ['also-range']
        : item.kind === 'ordered-response'
          ? ['also-order']
          : item.kind === 'true-false'
            ? ['also-right']
            : []
    expect([item.id, fitting(item)]).toEqual([item.id, expected])
    expect(correct(item, toKeyResponse(item), [{ kind: 'also-range', from: 1, to: 2 }])).toBe(
      correct(item, toKeyResponse(item), []),
    )
  }
})
