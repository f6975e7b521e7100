import { describe, expect, it } from 'vitest'
import { compileCourse } from './compile-course'
import { DecisionFile } from './decision.schema'
import { journeyWith, option, plotWith, readDecision, sayDecision, visit } from './journey.fixtures'
import type { Plot } from './plot'

describe('a case laid over a patient', () => {
  it('takes its figures, person and categories from the plot', () => {
    const course = compileCourse(journeyWith(), plotWith({ person: 1 }))
    const [first, second] = course.visits
    expect(course.title).toBe('Quiet for Ben')
    expect(first?.person).toBe('He waits.')
    expect(first?.beats[0]?.decision.prompt).toBe('Sum 39 for Ben?')
    const read = second?.beats[0]?.decision
    expect(read?.kind === 'classify' && [read.key, read.scanMonth, read.options[1]?.rationale]).toEqual([
      'PR',
      3,
      'PR: 28 mm is 30 % below 40 mm.',
    ])
  })

  it('keeps only the visits that this patient comes to, in order of time', () => {
    const visits = [
      visit('start', 1, ['say']),
      visit('back', 'return', ['read'], { when: [{ by: 'returns', in: ['true'] }] }),
      visit('early', 0.5, []),
    ]
    const ids = (plot: Partial<Plot>) =>
      compileCourse(journeyWith({ visits }), plotWith(plot)).visits.map(({ id }) => id)
    expect(ids({})).toEqual(['early', 'start'])
    expect(ids({ moments: { return: 3 } })).toEqual(['early', 'start'])
    expect(ids({ moments: { return: 3 }, traits: { returns: 'true' } })).toEqual(['early', 'start', 'back'])
  })

  it('settles what varies by patient, grades among it', () => {
    const grade = { by: 'returns', is: { true: 'best' }, else: 'poor' }
    const other = { by: 'returns', is: { true: 'poor' }, else: 'best' }
    const decisions = [
      {
        ...sayDecision,
        options: [option('a', { grade }), option('b', { grade: other }), option('c', { grade: 'poor' })],
      },
      readDecision,
    ]
    const best = (returns: string) => {
      const [first] = compileCourse(journeyWith({ decisions }), plotWith({ traits: { returns } })).visits
      const decision = first?.beats[0]?.decision
      return decision?.kind === 'choose-one' && decision.options.find((one) => one.grade === 'best')?.id
    }
    expect([best('true'), best('false')]).toEqual(['a', 'b'])
  })

  it('fires what the disease does at the first visit after it, and tells it in order', () => {
    const truth = [
      { at: 2, event: 'disease.shrank', text: 'It shrank.' },
      { at: 0, event: 'disease.steadied', text: 'It was steady.' },
      { at: 'never', event: 'disease.woke', text: 'It woke.' },
    ]
    const course = compileCourse(journeyWith({ more: { truth } }), plotWith())
    expect(course.visits.map(({ arrive }) => arrive)).toEqual([
      [{ type: 'disease.steadied' }],
      [{ type: 'disease.shrank' }],
    ])
    expect(course.truthMoments.map(({ month }) => month)).toEqual([0, 2])
  })

  it('fills the details of events and reads true and false as such', () => {
    const after = [{ type: 'marker.repeated', stillRaised: '{returns}' }]
    const visits = [visit('start', 1, [], { decisions: [{ ask: 'say', after }] })]
    const [first] = compileCourse(journeyWith({ visits }), plotWith()).visits
    expect(first?.beats[0]?.after).toEqual([{ type: 'marker.repeated', stillRaised: false }])
  })

  it.each<readonly [string, Parameters<typeof journeyWith>[0], Partial<Plot>, string]>([
    ['a person who is not written', {}, { person: 7 }, 'people: the plot asks for person 7'],
    ['an outcome that is not written', {}, { outcome: 'gone' }, 'outcomes: gone is not written'],
    [
      'a decision that is not written',
      { visits: [visit('start', 1, ['gone'])] },
      {},
      'visits → start: asks gone, which is not written',
    ],
    ['a category without a ruling', {}, { rulings: {} }, 'decisions → read: the plot gives no ruling'],
    [
      'a ruling outside its options',
      {},
      { rulings: { read: { key: 'MMR', reason: '', scanMonth: null } } },
      'the rules give MMR, which is not among its options',
    ],
    [
      'a figure that is not known',
      { decisions: [{ ...sayDecision, prompt: '{newMm}?' }, readDecision] },
      {},
      'decisions → say: {newMm} is not known at this visit',
    ],
    [
      'two best options for this patient',
      {
        decisions: [
          { ...sayDecision, options: ['a', 'b', 'c'].map((id) => option(id, { grade: 'best' })) },
          readDecision,
        ],
      },
      {},
      'needs exactly one option graded best',
    ],
    [
      'a trait it has no text for',
      { decisions: [{ ...sayDecision, prompt: { by: 'returns', is: { true: 'x' } } }, readDecision] },
      {},
      'no text for returns = false, and no else',
    ],
  ])('is refused for %s', (_, parts, plot, message) => {
    expect(() => compileCourse(journeyWith(parts), plotWith(plot))).toThrow(message)
  })

  it.each([
    ['a short rationale', { ...sayDecision, options: [option('a', { rationale: 'Too short.' })] }],
    ['no fact', { ...sayDecision, facts: [] }],
    ['a scheme and options at once', { ...readDecision, options: [] }],
    [
      'a cap and a budget at once',
      { ...sayDecision, kind: 'choose-several', cap: 2, budget: { limit: 3, unit: 'points' } },
    ],
  ])('is refused by its schema for %s', (_, decision) => {
    expect(DecisionFile.safeParse([decision]).success).toBe(false)
  })
})
