import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile, encodeFile, type FileEncoding } from './decode-file'
import { fillColumn } from './fill-column'
import { type GradedLearner, type Matching, matchRecords } from './match-records'
import { type GradebookFile, readGradebookFile } from './read-gradebook-file'

const bytesOf = (text: string, encoding: FileEncoding = 'utf-8') => encodeFile({ encoding, text })
const textOf = (bytes: Uint8Array) => decodeFile(bytes).text

function open(text: string, encoding?: FileEncoding): GradebookFile {
  const read = readGradebookFile(bytesOf(text, encoding))
  if (!read.ok) throw new Error(read.problem)
  return read.file
}
const graded = (alias: string, points: number | null, maxPoints = 12): GradedLearner => ({
  alias,
  points,
  maxPoints,
})

const CANVAS = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Module 1 quiz (12345),Final Score',
  '    Points Possible,,,,,12,(read only)',
  '"Doe, Jane",11,S1001,jdoe,NUR301-01,,80.5',
  '"O\'Neill, Séan ""Jack""",12,S1002,soneill,NUR301-01,7,',
  '=cmd|x,13,S1003,evil,NUR301-01,,',
  '"Ødegård, Åse",14,S1004,aase,NUR301-02,EX,',
  '"Lee, Min",15,S1005,mlee,NUR301-02,,',
  '"Nobody, Here",16,S1006,nobody,NUR301-02,3.5,',
  '',
].join('\r\n')
const CLASS = [
  graded('jdoe', 10.5),
  graded('soneill', 7.333333333333333),
  graded('evil', 0),
  graded('aase', 9),
  graded('mlee', null),
  graded('absent', 12),
]
const BY_LOGIN: Matching = { by: 'alias', column: 3 }

describe('Canvas’s file', () => {
  const file = open(CANVAS)

  it('is known, with the points that its columns are out of', () => {
    expect([file.platform, file.delimiter, file.decimalMark, file.learners.length]).toEqual([
      'canvas',
      ',',
      '.',
      6,
    ])
    expect(file.columns.filter((column) => column.takesGrades)).toEqual([
      { index: 5, name: 'Module 1 quiz (12345)', takesGrades: true, maxPoints: 12 },
    ])
  })

  it('is filled in one column, by alias; excused and not handed in stay; all else is the same', () => {
    const matched = matchRecords(file, CLASS, BY_LOGIN)
    const { bytes, ...counts } = fillColumn(file, matched, { column: 5, maxPoints: 12 })
    expect(counts).toEqual({ written: 3, excused: 1, blank: 1 })
    const expected = CANVAS.replace('NUR301-01,,80.5', 'NUR301-01,10.5,80.5')
      .replace('NUR301-01,7,', 'NUR301-01,7.33,')
      .replace('evil,NUR301-01,,', 'evil,NUR301-01,0,')
    expect(textOf(bytes)).toBe(expected)
    expect([matched.missing.map(({ alias }) => alias), matched.unknown, matched.ambiguous]).toEqual([
      ['absent'],
      1,
      [],
    ])
  })

  it('is matched by names from a list, whichever way they are written', () => {
    const names = [
      { alias: 'Heron', name: 'Jane Doe' },
      { alias: 'Wren', name: 'O’Neill, Séan "Jack"' },
      { alias: 'Tern', name: 'ÅSE  ØDEGÅRD' },
    ]
    const learners = [graded('heron', 1), graded('Wren', 2), graded('Tern', 3), graded('Rook', 4)]
    const matched = matchRecords(file, learners, { by: 'names', columns: [0], names })
    expect(matched.pairs.map(({ record, learner }) => [record.cells[1], learner.alias])).toEqual([
      ['11', 'heron'],
      ['12', 'Wren'],
      ['14', 'Tern'],
    ])
    expect(matched.missing.map(({ alias }) => alias)).toEqual(['Rook'])
  })

  it('is scaled to the points of its column', () => {
    const twenty = open(CANVAS.replace(',,,,,12,', ',,,,,20,'))
    expect(twenty.columns[5]?.maxPoints).toBe(20)
    const matched = matchRecords(twenty, [graded('jdoe', 5.5, 11)], BY_LOGIN)
    expect(textOf(fillColumn(twenty, matched, { column: 5, maxPoints: 20 }).bytes)).toContain(
      'NUR301-01,10,80.5',
    )
  })

  it('gives nobody a grade where two bear the same name', () => {
    const twice = open(CANVAS.replace('"Lee, Min",15,S1005,mlee', '"Doe, Jane",15,S1005,jdoe'))
    const matched = matchRecords(twice, [graded('jdoe', 3)], BY_LOGIN)
    expect([matched.pairs, matched.ambiguous]).toEqual([[], ['jdoe']])
  })
})

describe('Moodle’s file', () => {
  const text = [
    '\uFEFFFirst name;Last name;ID number;Email address;Module 1 quiz (Real);Module 1 feedback;Course total (Real)',
    'Jane;Doe;heron;jane@x.example;;;',
    'José;"García; hijo";wren;jose@x.example;"9,5";"gut; weiter";4,25',
    '',
  ].join('\n')
  const file = open(text.slice(1), 'utf-8-mark')

  it('keeps its mark, semicolons, decimal commas and quotes', () => {
    expect([file.platform, file.delimiter, file.decimalMark]).toEqual(['moodle', ';', ','])
    expect(file.columns.filter((one) => one.takesGrades).map((one) => one.name)).toEqual([
      'Module 1 quiz (Real)',
    ])
    const matched = matchRecords(file, [graded('heron', 10.25), graded('wren', 8)], {
      by: 'alias',
      column: 2,
    })
    const { bytes } = fillColumn(file, matched, { column: 4, maxPoints: 12 })
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const expected = text
      .slice(1)
      .replace('jane@x.example;;', 'jane@x.example;10,25;')
      .replace('"9,5"', '"8"')
    expect(textOf(bytes)).toBe(expected)
  })

  it('is matched by a first and a last name', () => {
    const names = [{ alias: 'kestrel', name: 'Doe, Jane' }]
    const matched = matchRecords(file, [graded('Kestrel', 1)], { by: 'names', columns: [0, 1], names })
    expect(matched.pairs.map(({ record }) => record.cells[2])).toEqual(['heron'])
  })

  it('in points and commas quotes a decimal comma', () => {
    const commas = open('ID number,Email address,Quiz (Real)\nheron,a@b.example,"3,5"\nwren,c@d.example,\n')
    const matched = matchRecords(commas, [graded('wren', 4.5)], { by: 'alias', column: 0 })
    expect(textOf(fillColumn(commas, matched, { column: 2, maxPoints: 12 }).bytes)).toContain(
      'c@d.example,"4,5"\n',
    )
  })
})

describe('Blackboard’s file', () => {
  const text = [
    '"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Weighted Total [Total Pts: up to 100 Percentage] |11"\t"Module 1 quiz [Total Pts: 12 Score] |123456"',
    '"Doe"\t"Jane"\t"jdoe"\t"1"\t""\t""',
    '"Łuk"\t"Ana"\t"aluk"\t"2"\t"50"\t"6"',
    '',
  ].join('\r\n')

  it('is tab-delimited in UTF-16, with every field quoted, and stays so', () => {
    const file = open(text, 'utf-16le')
    expect([file.platform, file.delimiter, file.encoding]).toEqual(['blackboard', '\t', 'utf-16le'])
    expect(
      file.columns.filter((one) => one.takesGrades).map(({ index, maxPoints }) => [index, maxPoints]),
    ).toEqual([[5, 12]])
    const matched = matchRecords(file, [graded('jdoe', 11.005), graded('ALUK', 6)], {
      by: 'alias',
      column: 2,
    })
    const { bytes } = fillColumn(file, matched, { column: 5, maxPoints: 12 })
    const expected = text.replace('"1"\t""\t""', '"1"\t""\t"11.01"')
    expect(bytes).toEqual(bytesOf(expected, 'utf-16le'))
  })
})

describe('any file', () => {
  it('whose quote is never closed is refused with its line', () => {
    expect(readGradebookFile(bytesOf('a,b\n1,"x\n'))).toEqual({ ok: false, problem: 'quotes', line: 2 })
  })

  it('that is no table is refused', () => {
    for (const text of ['', 'a', 'a\nb', 'a,b'])
      expect(readGradebookFile(bytesOf(text))).toEqual({ ok: false, problem: 'no-table' })
  })

  it('in single bytes keeps them', () => {
    const bytes = Uint8Array.from([...Buffer.from('Name;Quiz\nJos'), 0xe9, ...Buffer.from(';\n')])
    const read = readGradebookFile(bytes)
    if (!read.ok) throw new Error(read.problem)
    const matched = matchRecords(read.file, [graded('josé', 2)], { by: 'alias', column: 0 })
    const filled = fillColumn(read.file, matched, { column: 1, maxPoints: 12 })
    expect(filled.bytes).toEqual(
      Uint8Array.from([...Buffer.from('Name;Quiz\nJos'), 0xe9, ...Buffer.from(';2\n')]),
    )
  })

  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => !/[\uD800-\uDFFF\uFEFF]/.test(text)),
    fc.constantFrom('', 'a,b', 'say "x"', 'a;b', 'two\r\nlines', "O'Neill", '=1+1'),
  )
  const table = fc.record({
    rows: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    newline: fc.constantFrom('\n', '\r\n'),
    isQuoted: fc.boolean(),
    encoding: fc.constantFrom<FileEncoding>('utf-8', 'utf-8-mark', 'utf-16le'),
  })
  const write = ({
    rows,
    delimiter,
    newline,
    isQuoted,
  }: {
    rows: [string, string][]
    delimiter: string
    newline: string
    isQuoted: boolean
  }) => {
    const quote = (text: string) =>
      isQuoted || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    return [['Key', 'Name', 'Quiz'], ...rows.map(([name, quiz], index) => [`k${index}`, name, quiz])]
      .map((row) => row.map(quote).join(delimiter) + newline)
      .join('')
  }

  it('comes back byte by byte where nothing is filled, and changed in one cell where one is', () => {
    fc.assert(
      fc.property(table, (given) => {
        const bytes = bytesOf(write(given), given.encoding)
        const read = readGradebookFile(bytes)
        if (!read.ok) throw new Error(read.problem)
        const target = { column: 2, maxPoints: 12 }
        const none = fillColumn(read.file, { pairs: [] }, target)
        expect(none.bytes).toEqual(bytes)
        const matched = matchRecords(read.file, [graded('k0', 7)], { by: 'alias', column: 0 })
        const isExcused = /^\s*EX\s*$/i.test(given.rows[0]?.[1] ?? '')
        const filled = fillColumn(read.file, matched, target)
        const expected = given.rows.map(([name, quiz], index): [string, string] => [
          name,
          index === 0 && !isExcused ? '7' : quiz,
        ])
        const again = readGradebookFile(filled.bytes)
        if (!again.ok) throw new Error(again.problem)
        expect(again.file.learners.map(({ cells }) => [cells[1], cells[2]])).toEqual(expected)
        expect(filled.written).toBe(isExcused ? 0 : 1)
      }),
      { numRuns: 300 },
    )
  })
})
