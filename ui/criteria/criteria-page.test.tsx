import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findRefusedWords } from '#domain/course/wording'
import { CriteriaPage } from './criteria-page'
import { words } from './words'

const html = renderToStaticMarkup(<CriteriaPage />)
const text = html
  .replaceAll(/<[^>]+>/g, ' ')
  .replaceAll('&#x27;', "'")
  .replaceAll('&quot;', '"')
  .replaceAll('&gt;', '>')
  .replaceAll('&lt;', '<')

test('every table and its source is in the page without any script', () => {
  for (const table of [...words.tables.solid, ...words.tables.blood])
    for (const part of [table.title, table.lead, table.source, ...table.head, ...table.rows.flat()])
      expect(text).toContain(part)
})

test('the practice is labelled, and the teaching and emergency notes stand before it', () => {
  const before = text.slice(0, text.indexOf('Which rules?'))
  expect(before.match(/It does not give medical advice/g)).toHaveLength(2)
  expect(before.match(/call your local emergency number now/g)).toHaveLength(2)
  expect(before).toContain('this is not a calculator for a person')
  expect(text).toContain('Practice case')
})

test('the first practice case shows its readings without any script', () => {
  expect(text).toContain('PD: 66 mm is 27 % and 14 mm over the nadir of 52 mm (week 16)')
})

test('no refused wording is used', () => {
  expect(findRefusedWords(text)).toEqual([])
})
