import { CaseSource } from './case.schema'
import { DecisionFile } from './decision.schema'
import type { Journey } from './journey'
import type { Plot } from './plot'
import { VisitFile } from './visit.schema'

const rationale = 'One two three four five six seven eight.'
export const option = (id: string, more: object) => ({ id, text: `Say ${id}`, rationale, ...more })

export const sayDecision = {
  id: 'say',
  kind: 'choose-one',
  act: 'say',
  prompt: 'Sum {sum} for {name}?',
  facts: ['M3-F04'],
  options: [option('a', { grade: 'best' }), option('b', { grade: 'poor' }), option('c', { grade: 'unsafe' })],
}
export const readDecision = {
  id: 'read',
  kind: 'classify',
  scheme: 'recist',
  prompt: 'Which?',
  facts: ['M3-F04'],
  rationales: Object.fromEntries(['CR', 'PR', 'SD', 'PD', 'NE'].map((id) => [id, rationale])),
}
export const visit = (id: string, at: number | string, asks: readonly string[], more: object = {}) => ({
  id,
  at,
  time: `At ${at}`,
  title: id,
  scene: ['…'],
  person: '{She} waits.',
  decisions: asks.map((ask) => ({ ask })),
  ...more,
})

type Parts = {
  readonly visits?: readonly object[]
  readonly decisions?: readonly object[]
  readonly more?: object
}

/** A case of two visits and two decisions, with parts put in its place. */
export function journeyWith({ visits, decisions, more }: Parts = {}): Journey {
  const source = CaseSource.parse({
    id: 'small',
    version: 2,
    simulation: 'the-whole-journey',
    machine: 'patient-journey',
    title: 'T',
    who: 'W',
    promise: 'P',
    minutes: 5,
    lastClinicalReview: null,
    objectives: ['a', 'b', 'c'],
    contentNote: 'n',
    fiction: 'f',
    people: ['she', 'he'].map((pronoun) => ({
      name: 'N. N.',
      shortName: pronoun === 'she' ? 'Ana' : 'Ben',
      age: 50,
      pronoun,
      story: ['…'],
      record: [1, 2, 3].map((n) => ({ label: `${n}`, value: 'v' })),
    })),
    outcomes: { quiet: { title: 'Quiet for {name}', closing: ['…'] } },
    nextModules: [],
    ...more,
  })
  return {
    ...source,
    visits: VisitFile.parse(visits ?? [visit('start', 1, ['say']), visit('later', 3, ['read'])]),
    decisions: DecisionFile.parse(decisions ?? [sayDecision, readDecision]),
    facts: {},
  }
}

export const plotWith = (changes: Partial<Plot> = {}): Plot => ({
  outcome: 'quiet',
  person: 0,
  traits: { returns: 'false' },
  figuresAt: (month) => ({ sum: `${40 - month}` }),
  moments: {},
  panels: [],
  rulings: { read: { key: 'PR', reason: 'PR: 28 mm is 30 % below 40 mm', scanMonth: 3 } },
  measured: {},
  truth: { label: 'L', unit: 'mm', scale: 'root', samples: [], limits: [], looks: [] },
  ...changes,
})
