import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardText, writePoints } from './csv-cell'
import { writeCsv } from './write-csv'

describe('a cell', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["O'Neill", "O'Neill"],
    ['Åse, "J"', 'Åse, "J"'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written as %j', (text, guarded) => {
    expect(guardText(text)).toBe(guarded)
  })

  it.each([
    [null, ''],
    [0, '0'],
    [12, '12'],
    [10.5, '10.5'],
    [22 / 3, '7.33'],
    [1.005, '1.01'],
    [2.675, '2.68'],
    [11.999, '12'],
  ])('%s points are written as %j', (points, text) => {
    expect(writePoints(points)).toBe(text)
  })
})

describe('a file', () => {
  it('is read again as it was written, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', 'a\nb', '\r', ',', '"', 'å', 'a\r\nb'))
    const cells = fc.array(cell, { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, mark) => {
        expect(parse(writeCsv(rows, { mark }), { bom: true, record_delimiter: '\r\n' })).toEqual(rows)
      }),
    )
  })

  it('ends its lines as the standard says, and bears a mark for spreadsheets alone', () => {
    expect(writeCsv([['a', 'b"c']], { mark: false })).toBe('a,"b""c"\r\n')
    expect(writeCsv([['å']], { mark: true })).toBe('\uFEFFå\r\n')
  })
})
