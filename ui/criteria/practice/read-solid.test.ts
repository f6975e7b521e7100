import { expect, test } from 'vitest'
import { solidPresets } from './presets'
import { findConfirmedBest, readVisits } from './read-solid'
import { caseWords } from './words'

const overallOf = (title: string) => {
  const preset = solidPresets.find((each) => each.title === title)
  return preset && readVisits(preset, preset.visits).result?.map(({ overall }) => overall)
}

test.each([
  [caseWords.smallerYetGrown.title, ['SD', 'PR', 'PD']],
  [caseWords.nodeStays.title, ['PR', 'PR']],
  [caseWords.stable.title, ['SD', 'SD']],
  [caseWords.backAgain.title, ['PR', 'CR', 'PD']],
  [caseWords.notMeasured.title, ['NE']],
  [caseWords.doubtful.title, ['SD', 'SD']],
])('the case “%s” reads %j as it stands', (title, expected) => {
  expect(overallOf(title)).toEqual(expected)
})

test('every case is read without a fault', () => {
  expect(solidPresets.map((preset) => readVisits(preset, preset.visits).fault)).toEqual(
    solidPresets.map(() => null),
  )
})

const preset = { lesions: [{ name: 'Node', organ: 'lymph node', kind: 'node' as const, mm: 20 }] }
const visit = (size: string, day = 56) => ({
  day,
  sizes: [size],
  nonTarget: 'NA' as const,
  newLesion: 'no' as const,
})

test('an empty field is a lesion not measured, a comma is not a number, and what cannot be is said so', () => {
  expect(readVisits(preset, [visit(' ')]).result?.[0]?.overall).toBe('NE')
  expect(readVisits(preset, [visit('9.99')]).result?.[0]?.overall).toBe('CR')
  expect(readVisits(preset, [visit('9,99')]).fault).toBe('Write a number, with a point for decimals.')
  expect(readVisits(preset, [visit('-3')]).fault).toBe('Write a number, with a point for decimals.')
  expect(readVisits(preset, [visit('99999')]).fault).toBe('This cannot be: 99999 mm is over 10000 mm.')
})

test('the best response is the confirmed one', () => {
  const visits = readVisits(preset, [visit('12'), visit('12', 84)]).result ?? []
  expect([findConfirmedBest(visits), findConfirmedBest(visits.slice(0, 1))]).toEqual(['PR', 'SD'])
})
