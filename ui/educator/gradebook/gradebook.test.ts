import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLooks, type GradeCell, type GradeRow, needsLook } from './grade-row'
import { formatGradebookQuery, type GradebookQuery, parseGradebookQuery, sortBy } from './gradebook-query'
import { listRows } from './list-rows'

const NOW = 1_800_000_000_000
const blank: GradeCell = {
  ...{ moduleId: 'm1', points: null, maxPoints: 12, percent: null, best: null, first: null, latest: null },
  ...{ attempts: 0, isMastered: false, isLate: false, isChanged: false, closesAt: null, focusMs: 0 },
}
const make = (
  alias: string,
  cells: readonly Partial<GradeCell>[],
  more: Partial<GradeRow> = {},
): GradeRow => ({
  ...{ learnerId: alias, alias, realName: null, section: '', lastSeenAt: 0 },
  cells: cells.map((cell, index) => ({ ...blank, moduleId: `m${index + 1}`, ...cell })),
  ...more,
})
const ALL: GradebookQuery = {
  text: '',
  section: null,
  moduleId: null,
  look: false,
  sort: 'alias',
  down: false,
}

describe('a look is needed', () => {
  it.each<[string, Partial<GradeCell>, string[]]>([
    ['by nothing', {}, []],
    ['closed and not handed in', { closesAt: NOW - 1 }, ['not-handed-in']],
    ['not at the closing time itself', { closesAt: NOW }, []],
    ['nor where an educator gave points', { closesAt: NOW - 1, points: 5, isChanged: true }, ['changed']],
    ['two attempts without mastery', { attempts: 2, points: 5 }, ['not-mastered']],
    ['not one', { attempts: 1, points: 5 }, []],
    ['late', { attempts: 1, points: 12, isMastered: true, isLate: true }, ['late']],
  ])('%s', (_, cell, looks) => {
    expect(findLooks({ ...blank, ...cell }, NOW)).toEqual(looks)
    expect(needsLook({ ...blank, ...cell }, NOW)).toBe(looks.some((look) => look !== 'changed'))
  })
})

describe('the address', () => {
  const query: fc.Arbitrary<GradebookQuery> = fc.record({
    text: fc.string({ maxLength: 90 }).map((text) => text.trim()),
    section: fc.option(fc.string({ minLength: 1 }), { nil: null }),
    moduleId: fc.option(fc.constantFrom('m1', 'm2'), { nil: null }),
    look: fc.boolean(),
    sort: fc.constantFrom('alias' as const, 'section', 'seen', 'mastered', 'grade', 'attempts', 'time'),
    down: fc.boolean(),
  })

  it('holds the whole view', () => {
    fc.assert(
      fc.property(query, (one) => {
        const params = Object.fromEntries(new URLSearchParams(formatGradebookQuery(one)))
        expect(parseGradebookQuery(params)).toEqual(one)
      }),
    )
  })

  it('shows everybody where it cannot be read', () => {
    expect(parseGradebookQuery({ sort: 'rank', look: ['1'], order: 'up', text: undefined })).toEqual(ALL)
    expect(formatGradebookQuery(ALL)).toBe('?')
  })

  it('turns the order over at a second press', () => {
    const once = sortBy(ALL, 'grade')
    expect([once.down, sortBy(once, 'grade').down, sortBy(sortBy(once, 'grade'), 'grade').down]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('the rows', () => {
  const rows = [
    make(
      'Wren 10',
      [
        { percent: 50, attempts: 3 },
        { percent: 90, isMastered: true },
      ],
      { section: 'B', lastSeenAt: 3 },
    ),
    make('Wren 9', [{ percent: 0, attempts: 1 }, {}], { section: 'A', realName: 'Åse Doe', lastSeenAt: 1 }),
    make('Tern', [{}, {}], { section: 'A', lastSeenAt: 2 }),
  ]
  const list = (query: Partial<GradebookQuery>) =>
    listRows(rows, { ...ALL, ...query }, NOW).map(({ alias }) => alias)

  it.each<[string, Partial<GradebookQuery>, string[]]>([
    ['by alias, figures as figures', {}, ['Tern', 'Wren 9', 'Wren 10']],
    ['the other way', { down: true }, ['Wren 10', 'Wren 9', 'Tern']],
    ['by section, then alias', { sort: 'section' }, ['Tern', 'Wren 9', 'Wren 10']],
    ['by when they were last here', { sort: 'seen', down: true }, ['Wren 10', 'Tern', 'Wren 9']],
    [
      'by grade of a module, none below nought',
      { sort: 'grade', moduleId: 'm1' },
      ['Tern', 'Wren 9', 'Wren 10'],
    ],
    ['of one section', { section: 'A' }, ['Tern', 'Wren 9']],
    ['by every word of a text', { text: 'åse wren' }, ['Wren 9']],
    ['that need a look', { look: true }, ['Wren 10']],
    ['that need a look in a module', { look: true, moduleId: 'm2' }, []],
  ])('%s', (_, query, aliases) => {
    expect(list(query)).toEqual(aliases)
  })
})
