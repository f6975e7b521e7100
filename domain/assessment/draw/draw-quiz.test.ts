import { describe, expect, test } from 'vitest'
import type { Item } from '../item'
import { makeCloze, makeOrdered, makeSingle, makeTrueFalse } from '../item.fixtures'
import { toPublicItem } from '../public-item'
import { drawPartOrder } from './draw-part-order'
import { type DrawRequest, drawQuiz } from './draw-quiz'
import { areEnemies } from './enemies'
import { makeRandom } from './random'

const grading = { difficulty: 'medium' as const, safetyCritical: false }
const outcomes = ['m1-n1', 'm1-n2', 'm1-n3', 'm1-n4', 'm1-n5']

function makeBank(size: number): Item[] {
  return Array.from({ length: size }, (_, index) => ({
    ...makeSingle('aa bb cc dd', 'bb'),
    ...grading,
    id: `q${index}`,
    outcomes: [outcomes[index % outcomes.length] ?? 'm1-n1'],
    enemies: index === 0 ? ['q5'] : index === 11 ? ['q0', 'q7'] : [],
  }))
}

const bank = makeBank(16)
const request: DrawRequest = { items: bank, outcomes, count: 12, seed: 1 }
const find = (id: string) => bank.find((item) => item.id === id) ?? bank[0]
const idsOf = (drawn: ReturnType<typeof drawQuiz>) => drawn.map((item) => item.itemId)

describe('a drawn quiz', () => {
  test('is the same for the same seed and another for another', () => {
    expect(drawQuiz(request)).toEqual(drawQuiz(request))
    expect(drawQuiz({ ...request, seed: 2 })).not.toEqual(drawQuiz(request))
  })
  test('over 1,000 seeds leaves out no item and no outcome and pairs no enemies', () => {
    const drawn = new Set<string>()
    for (let seed = 0; seed < 1000; seed += 1) {
      const items = idsOf(drawQuiz({ ...request, seed })).flatMap((id) => find(id) ?? [])
      for (const item of items) drawn.add(item.id)
      expect(new Set(items.map((item) => item.id)).size).toBe(12)
      expect(new Set(items.flatMap((item) => item.outcomes)).size).toBe(outcomes.length)
      expect(items.some((a) => items.some((b) => areEnemies(a, b)))).toBe(false)
    }
    expect(drawn.size).toBe(bank.length)
  })
  test('prefers unseen items, then those seen longest ago', () => {
    const items = makeBank(20).map((item) => ({ ...item, enemies: [] }))
    const lastSeen = Object.fromEntries(items.slice(0, 10).map((item, index) => [item.id, index]))
    for (let seed = 0; seed < 50; seed += 1) {
      const ids = idsOf(drawQuiz({ items, outcomes, count: 12, seed, lastSeen }))
      expect(ids).toEqual(expect.arrayContaining(items.slice(10).map((item) => item.id)))
      expect(ids.filter((id) => Object.hasOwn(lastSeen, id)).sort()).toEqual(['q0', 'q1'])
    }
  })
  test('takes back a pick that blocks an outcome', () => {
    const items = [
      { ...makeTrueFalse(true), ...grading, id: 'wide', outcomes: ['o1'], enemies: ['last'] },
      { ...makeTrueFalse(true), ...grading, id: 'other', outcomes: ['o1'] },
      { ...makeTrueFalse(true), ...grading, id: 'last', outcomes: ['o2'] },
      { ...makeTrueFalse(true), ...grading, id: 'next', outcomes: ['o2'], enemies: ['other', 'wide'] },
    ]
    for (let seed = 0; seed < 20; seed += 1) {
      const ids = idsOf(drawQuiz({ items, outcomes: ['o1', 'o2'], count: 2, seed })).sort()
      expect(ids).toEqual(['last', 'other'])
    }
  })
  test('an outcome that no item asks about is an error that names it', () => {
    expect(() => drawQuiz({ ...request, outcomes: [...outcomes, 'm1-n9'] })).toThrow(
      'No item asks about m1-n9',
    )
  })
})

describe('the order of parts', () => {
  test('options are shuffled, and shown in the order drawn', () => {
    const item = makeSingle('aa bb cc dd', 'bb')
    const order = drawPartOrder(item, makeRandom(3))
    expect([...(order.options ?? [])].sort()).toEqual(['aa', 'bb', 'cc', 'dd'])
    const shown = toPublicItem(item, order)
    expect('options' in shown && shown.options.map((option) => option.id)).toEqual(order.options)
  })
  test('a list marked shuffle: false stays as written', () => {
    expect(drawPartOrder({ ...makeSingle('aa bb', 'bb'), shuffle: false }, makeRandom(1))).toEqual({})
  })
  test('a scale of numbers stays as written', () => {
    const item = makeSingle('low mid high', 'low')
    const options = item.options.map((option, index) => ({ ...option, text: `${index * 5} mm` }))
    expect(drawPartOrder({ ...item, options }, makeRandom(1))).toEqual({})
  })
  test('each blank has its own order', () => {
    expect(Object.keys(drawPartOrder(makeCloze('b1:x b2:y'), makeRandom(1)))).toEqual(['b1', 'b2'])
  })
  test('steps never come out solved', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      expect(drawPartOrder(makeOrdered('s1 s2 s3'), makeRandom(seed)).steps).not.toEqual(['s1', 's2', 's3'])
    }
  })
})
