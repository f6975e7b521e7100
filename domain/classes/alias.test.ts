import { expect, it } from 'vitest'
import { Alias, toAliasKey } from './alias'

it.each([
  ['Blue Heron', 'Blue Heron'],
  ['  Blue \t Heron ', 'Blue Heron'],
  ['B', 'B'],
  ['a'.repeat(24), 'a'.repeat(24)],
  ['🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉', '🦉'.repeat(24)],
  ['Zoe\u0308', 'Zoë'],
  ['=1+1', '=1+1'],
  ['@heron', '@heron'],
])('%j is taken as %j', (written, alias) => {
  expect(Alias.parse(written)).toBe(alias)
})

it.each([
  ['', /empty/],
  ['   ', /empty/],
  ['a'.repeat(25), /longer than 24/],
  ['kim@example.edu', /e-mail/],
  ['kim@home', /e-mail/],
  ['a\u202Eb', /cannot be seen/],
  ['a\u200Bb', /cannot be seen/],
  ['a\0b', /cannot be seen/],
  ['...', /only marks/],
])('%j is refused with what would be right', (written, said) => {
  expect(Alias.safeParse(written).error?.issues[0]?.message).toMatch(said)
})

it.each([
  ['Blue Heron', 'blueheron'],
  ['BLUE  HERON', 'blueheron'],
  ['Ｂlue Heron', 'blueheron'],
  ['ZOË', 'zoë'],
])('%s and its like share the key %s', (alias, key) => {
  expect(toAliasKey(alias)).toBe(key)
})
