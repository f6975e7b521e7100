import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChance } from '../chance/chance'
import { drawInflammation, type PetTruth, readPet, shownUptake } from './pet-scan'

const truth = (over: Partial<PetTruth> = {}): PetTruth => ({
  tumourUptake: 0,
  inflammationUptake: 0,
  newSite: false,
  ...over,
})

describe('the five-point score', () => {
  it.each([
    ['nothing', truth(), 0, 1],
    ['at background', truth({ tumourUptake: 0.35 }), 0, 1],
    ['at the blood pool', truth({ tumourUptake: 0.7 }), 0, 2],
    ['at the liver', truth({ tumourUptake: 1 }), 0, 3],
    ['just above the liver', truth({ tumourUptake: 1.01 }), 0, 4],
    ['twice the liver', truth({ tumourUptake: 2 }), 0, 4],
    ['more than twice the liver', truth({ tumourUptake: 2.01 }), 0, 5],
    ['a new site above the liver', truth({ tumourUptake: 1.2, newSite: true }), 0, 5],
    ['a new site under the liver', truth({ tumourUptake: 0.9, newSite: true }), 0, 3],
    ['inflammation that looks like tumour', truth({ inflammationUptake: 1.5 }), 0, 4],
    ['a reading that lifts it over the liver', truth({ tumourUptake: 0.95 }), 1, 4],
  ])('%s', (_, pet, noise, score) => {
    expect(readPet(pet, noise)).toBe(score)
  })

  it('never falls with more uptake', () => {
    const uptake = fc.double({ min: 0, max: 6, noNaN: true })
    fc.assert(
      fc.property(uptake, uptake, uptake, (tumourUptake, inflammationUptake, more) => {
        const pet = truth({ tumourUptake, inflammationUptake })
        expect(readPet({ ...pet, tumourUptake: tumourUptake + more }, 0)).toBeGreaterThanOrEqual(
          readPet(pet, 0),
        )
      }),
    )
  })

  it.each([
    [0, 0],
    [5, 1],
    [20, 4],
    [60, 4],
  ])('tumour of %d mm and four times the uptake of the liver shows %d times', (mm, shown) => {
    expect(shownUptake(4, mm)).toBe(shown)
  })

  it('raises a false alarm as often as inflammation is above the liver', () => {
    const chance = makeChance('case', 1, 1, 'pet')
    const scores = Array.from({ length: 20_000 }, () =>
      readPet(truth({ inflammationUptake: drawInflammation(0.9, chance) }), 0),
    )
    const expected = (0.9 * 1.5) / 1.8
    const share = scores.filter((score) => score >= 4).length / scores.length
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 20_000))
  })
})
