import { describe, expect, it } from 'vitest'
import { type Chance, makeChance } from './chance'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const varianceOf = (values: readonly number[]) => {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}
const count = 40_000
const standardErrors = 4 / Math.sqrt(count)

describe('a stream of chance', () => {
  it.each([
    ['the-whole-journey', 1, 0, 'disease', [236599146, 3816378486, 1742253301, 2553073542]],
    ['the-whole-journey', 1, 1, 'disease', [2377440084, 1834147691, 382720788, 703012001]],
    ['the-whole-journey', 2, 1, 'disease', [2895771341, 1332420933, 3942331677, 3159778003]],
    ['the-whole-journey', 1, 1, 'scans', [1588452742, 4104584712, 983884805, 2171416770]],
    ['below-the-limit', 7, 2 ** 53 - 1, 'blood', [2263841068, 294253074, 1316747849, 1205767057]],
    ['', 0, 0, '', [4223861133, 62269602, 2780493167, 2979349604]],
  ])(
    '%s, version %d, seed %d, %s: gives these first words for ever',
    (caseId, version, seed, stream, words) => {
      const chance = makeChance(caseId, version, seed, stream)
      expect(draws(4, () => chance.uniform() * 2 ** 32)).toEqual(words)
    },
  )

  it('gives these draws of every kind for ever', () => {
    const chance = makeChance('golden', 1, 42, 'kinds')
    const { between, whole, pick, happens, normal, exponential, poisson } = chance
    const list = ['liver', 'lung', 'node'] as const
    expect([
      between(2, 3),
      whole(1, 6),
      pick(list),
      happens(0.5),
      normal(10, 2),
      exponential(0.1),
      poisson(3),
      poisson(200),
    ]).toEqual([2.7537783461157233, 4, 'liver', true, 9.530074879923735, 1.7134450931895011, 3, 209])
  })

  it.each([
    ['seed', -1, 1],
    ['seed', 0.5, 1],
    ['seed', 2 ** 53, 1],
    ['seed', Number.NaN, 1],
    ['version', 1, -1],
    ['version', 1, 1.5],
  ])('refuses an impossible %s', (name, seed, version) => {
    const refused = name === 'seed' ? seed : version
    expect(() => makeChance('case', version, seed, 'x')).toThrow(
      new RangeError(`${name} is ${refused}; it must be a whole number from 0 to 9007199254740991`),
    )
  })

  it('parts case and stream even where their letters run on', () => {
    const first = (caseId: string, stream: string) => makeChance(caseId, 1, 1, stream).uniform()
    expect(first('ab', 'c')).not.toBe(first('a', 'bc'))
  })

  it('gives neighbouring seeds evenly spread, unrelated first draws', () => {
    const firsts = Array.from({ length: 40_000 }, (_, seed) => makeChance('case', 1, seed, 'x').uniform())
    const boxes = new Array<number>(100).fill(0)
    for (const first of firsts) boxes[Math.floor(first * 100)] = (boxes[Math.floor(first * 100)] ?? 0) + 1
    const chiSquare = boxes.reduce((sum, found) => sum + (found - 400) ** 2 / 400, 0)
    expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * Math.sqrt(2 * 99))
    const pairs = firsts.slice(1).map((first, index) => (first - 0.5) * ((firsts[index] ?? 0) - 0.5))
    expect(Math.abs(meanOf(pairs) * 12)).toBeLessThan(standardErrors)
    expect(new Set(firsts).size).toBeGreaterThan(39_990)
  })

  it('draws multiples of 2^-32 from 0 up to 1', () => {
    const { uniform } = makeChance('case', 1, 1, 'uniform')
    const values = draws(count, uniform)
    expect(values.every((value) => value >= 0 && value < 1 && Number.isInteger(value * 2 ** 32))).toBe(true)
    expect(Math.abs(meanOf(values) - 0.5)).toBeLessThan(standardErrors * Math.sqrt(1 / 12))
  })

  it('draws whole numbers evenly, both ends included', () => {
    const { whole } = makeChance('case', 1, 1, 'whole')
    const values = draws(count, () => whole(-3, 3))
    const shares = [-3, -2, -1, 0, 1, 2, 3].map((n) => values.filter((value) => value === n).length / count)
    expect(shares.every((share) => Math.abs(share - 1 / 7) < standardErrors * Math.sqrt(6 / 49))).toBe(true)
    expect(values.every((value) => Math.abs(value) <= 3)).toBe(true)
  })

  it.each([
    ['normal', 10, 4, (stream: Chance) => stream.normal(10, 2)],
    ['exponential', 5, 25, (stream: Chance) => stream.exponential(0.2)],
    ['few of Poisson', 3, 3, (stream: Chance) => stream.poisson(3)],
    ['just under the change', 50, 50, (stream: Chance) => stream.poisson(50)],
    ['many of Poisson', 400, 400, (stream: Chance) => stream.poisson(400)],
    ['even', 4, 1 / 3, (stream: Chance) => stream.between(3, 5)],
  ])('%s draws have their mean %d and variance %d', (_, mean, variance, draw) => {
    const stream = makeChance('case', 1, 5, 'moments')
    const values = draws(count, () => draw(stream))
    expect(Math.abs(meanOf(values) - mean)).toBeLessThan(standardErrors * Math.sqrt(variance))
    expect(Math.abs(varianceOf(values) / variance - 1)).toBeLessThan(standardErrors * 3)
  })

  it('draws the normal with true tails: 0.27 % lie beyond 3 sd', () => {
    const { normal } = makeChance('case', 1, 1, 'tails')
    const beyond = draws(count, () => normal(0, 1)).filter((value) => Math.abs(value) > 3).length / count
    expect(Math.abs(beyond - 0.0027)).toBeLessThan(standardErrors * Math.sqrt(0.0027))
  })

  it('knows never and always', () => {
    const chance = makeChance('case', 1, 1, 'edges')
    expect([chance.exponential(0), chance.poisson(0), chance.happens(0), chance.happens(1)]).toEqual([
      Number.POSITIVE_INFINITY,
      0,
      false,
      true,
    ])
    expect(() => chance.pick([])).toThrow(RangeError)
  })
})
