import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folders = ['./', '../models/', '../measures/'].map((folder) => new URL(folder, import.meta.url))
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)
const inexact =
  /Math\.(?!floor|round|ceil|abs|min|max|sqrt|imul|PI\b|E\b|LN2|LN10|LOG2E|LOG10E|SQRT)\w+|\*\* /g

it('chance, models and measures use no function whose last bit an engine may choose', () => {
  const found = sources.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
      .flatMap((line) => (line.match(inexact) ?? []).map((use) => `${name}: ${use}`)),
  )
  expect(sources.length).toBeGreaterThan(15)
  expect(found).toEqual([])
})
