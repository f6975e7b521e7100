import { expect, it } from 'vitest'
import { parseRoster } from './parse-roster'

const entries = [
  { alias: 'Blue Heron', name: 'Doe, Jane "JJ"' },
  { alias: 'wren', name: "Zoë O'Brien" },
]

it.each([
  ['commas', `Blue Heron,"Doe, Jane ""JJ"""\nwren,Zoë O'Brien`],
  ['semicolons', `Blue Heron;Doe, Jane "JJ"\nwren;Zoë O'Brien`],
  ['tabs', `Blue Heron\tDoe, Jane "JJ"\nwren\tZoë O'Brien\n`],
  [
    'a heading, CRLF, a mark at the start and empty lines',
    `\uFEFFAlias,Name\r\n\r\nBlue Heron,"Doe, Jane ""JJ"""\r\nwren,Zoë O'Brien\r\n\r\n`,
  ],
  ['spaces around', ` Blue  Heron , "Doe, Jane ""JJ"""\n wren , Zoë O'Brien `],
  ['more columns', `Blue Heron,"Doe, Jane ""JJ""",S1\nwren,Zoë O'Brien,S2`],
])('a list with %s is read', (_, text) => {
  expect(parseRoster(text)).toEqual({ ok: true, entries })
})

it('an alias without a name is left out', () => {
  expect(parseRoster('heron,\nwren,Zoë')).toEqual({ ok: true, entries: [{ alias: 'wren', name: 'Zoë' }] })
})

it.each([
  ['', 1, 'nothing'],
  ['alias,name', 1, 'nothing'],
  ['heron,Ann\nwren', 2, 'one-column'],
  ['heron,Ann\n,Bo', 2, 'empty-alias'],
  ['heron,Ann\n\nHERON,Bo', 3, 'alias-twice'],
  ['heron,"Ann', 1, 'open-quote'],
  [`heron,${'a'.repeat(101)}`, 1, 'too-long'],
])('%j is refused, line %s: %s', (text, line, problem) => {
  expect(parseRoster(text)).toEqual({ ok: false, line, problem })
})
