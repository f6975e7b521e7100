import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadMachine } from '#machines/load-machine'
import { loadJourney } from './load-journey'
import { exploreCourse } from './proof/explore-case'

const guide = readFileSync('docs/authoring.md', 'utf8')
const [, example = ''] = /## Writing a story[\s\S]*?```yaml\n([\s\S]*?)```/.exec(guide) ?? []
const [, shownError = ''] = /## Writing a story[\s\S]*?```text\n(.*)\n```/.exec(guide) ?? []

const file = 'modules/m2-remission-and-cure/the-first-question.story.yaml'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'story-'))
  cpSync('modules', join(root, 'modules'), { recursive: true })
  vi.stubEnv('COURSE_ROOT', root)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function load(story: string) {
  writeFileSync(join(root, file), story)
  return loadJourney('the-first-question')
}

function change(from: string, to: string): string {
  const changed = example.replace(from, to)
  expect(changed).not.toBe(example)
  return changed
}

/** The line, from 1, on which the text stands in the example. */
const lineOf = (text: string) => example.slice(0, example.indexOf(text)).split('\n').length

function messageOf(story: string): string {
  try {
    load(story)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  return 'no error'
}

describe('the story that the guide for authors shows', () => {
  it('can be played to its end on every path, without a line of code', async () => {
    const journey = load(example)
    const playable = makePlayableCase(journey, await loadPlot(journey))
    const machine = await loadMachine(journey)
    const seeds = Array.from({ length: 20 }, (_, seed) => exploreCourse(playable.courseFor(seed), machine))
    expect(seeds.flatMap(({ refused, unfinished }) => [...refused, ...unfinished])).toEqual([])
    expect(new Set(seeds.flatMap(({ runs }) => runs.map(({ course }) => course.outcome)))).toEqual(
      new Set(['quiet', 'unclear']),
    )
  })

  it('gives the error that the guide shows, once its "to" is misspelt', () => {
    expect(messageOf(change('to: mending', 'to: mendign'))).toBe(shownError)
  })
})

describe('a broken story', () => {
  const at = (line: number, rest: string) => `${file}, line ${line}, ${rest}`
  const question = 'nodes → the-question'

  it.each<[string, string, string, string, string]>([
    [
      'leads back up',
      '    to: the-end\n  - id: the-end',
      '    to: the-question\n  - id: the-end',
      '    to: the-end\n  - id: the-end',
      'nodes → mending → to: expected the id of a node written further down, so that the story does not turn in a circle; found "the-question"',
    ],
    [
      'leads to itself',
      '    to: mending\n',
      '    to: the-question\n',
      '    to: mending\n',
      `${question} → to: expected the id of a node written further down, so that the story does not turn in a circle; found "the-question"`,
    ],
    [
      'leads nowhere',
      '    to: mending\n',
      '',
      '        - id: all-gone',
      `${question} → ask → options → all-gone → to: expected the id of the node that follows; found nothing`,
    ],
    [
      'has a node that nothing leads to',
      '    to: mending\n',
      '    to: the-end\n',
      '  - id: mending',
      'nodes → mending → id: expected a node that some answer above leads to; found "mending"',
    ],
    [
      'has no best option',
      'grade: best',
      'grade: poor',
      '      options: # three to five',
      `${question} → ask → options: expected exactly one option graded best, not 0; found [{"id":"ask-first"`,
    ],
    [
      'has two best options',
      'grade: acceptable',
      'grade: best',
      '      options: # three to five',
      `${question} → ask → options: expected exactly one option graded best, not 2; found [{"id":"ask-first"`,
    ],
    [
      'moves a track that is not written',
      'moves: { trust: down }',
      'moves: { hope: down }',
      'moves: { trust: down }',
      `${question} → ask → options → all-gone → moves → hope: expected one of the tracks trust; found "down"`,
    ],
    [
      'begins a track at a level it does not have',
      'start: Half open',
      'start: Open',
      '  trust: { title',
      'tracks → trust → start: expected one of the levels Holds back, Half open, Tells you; found "Open"',
    ],
    [
      'gives two nodes one id',
      '  - id: mending',
      '  - id: the-question',
      '  - id: mending',
      'nodes → the-question → id: expected an id that no node above has; found "the-question"',
    ],
    [
      'goes backwards in time',
      'month: 6',
      'month: 1',
      '    time: Month 6',
      'nodes → the-end → time: expected a time that is not before mending, which is written above; found "Month 6"',
    ],
    [
      'gives a node two times',
      '    month: 6\n',
      '    month: 6\n    week: 30\n',
      '  - id: the-end',
      'nodes → the-end: expected exactly one of month, week and day; found {"id":"the-end"',
    ],
    [
      'neither asks nor ends',
      '    ending: # an ending asks nothing and has no tag\n      title: A sentence to keep\n      closing:\n',
      '    known:\n',
      '  - id: the-end',
      'nodes → the-end: expected something to ask, or an ending; found {"id":"the-end"',
    ],
    [
      'puts a tag on its ending',
      '    label: Looking back\n',
      '    label: Looking back\n    tag: watching\n',
      '    title: In one sentence',
      'nodes → the-end → tag: expected no tag on an ending; found "watching"',
    ],
    [
      'has a person without a trait that the others have',
      'traits: { kin: Nele }',
      'traits: {}',
      '    traits: { kin: Nele }',
      'people → 1 → traits: expected the traits of the first person (kin); found {}',
    ],
    [
      'draws a trait that people have',
      '  outcome: [quiet, quiet, unclear]',
      '  kin: [Leo, Nele]\n  outcome: [quiet, quiet, unclear]',
      '  outcome: [quiet',
      'draws → kin: expected no trait that people have; found ["Leo","Nele"]',
    ],
    [
      'has a label that no state can hold',
      'label: Mending',
      'label: How it was put right',
      'label: Mending',
      'nodes → mending → label: expected one to three words for the state map; found "How it was put right"',
    ],
    [
      'belongs to no simulation',
      'simulation: the-word-cured',
      'simulation: cured',
      'simulation: the-word-cured',
      'simulation: expected one of "is-it-remission"|"the-word-cured"',
    ],
    [
      'has a field that is not known',
      '    person: Quiet.',
      '    persno: Quiet.',
      '    person: Quiet.',
      'nodes → the-end → persno: expected no field of this name; found "Quiet."',
    ],
    [
      'cites a fact that is no id',
      'facts: [M2-F04]',
      'facts: [F4]',
      'facts: [M2-F04]',
      'nodes → mending → ask → facts → 0: expected a fact id such as M3-F04, M3-X01 or J-X01; found "F4"',
    ],
    [
      'explains an option in too few words',
      'rationale: It says more than a scan can show, however kindly it is meant.',
      'rationale: Not so.',
      'rationale: It says more than',
      `${question} → ask → options → all-gone → rationale: expected a rationale of 8 to 80 words; found "Not so."`,
    ],
  ])('that %s is told by file, line, what was expected and what was found', (_, from, to, where, rest) => {
    const message = messageOf(change(from, to))
    const expected = at(lineOf(where), rest)
    expect(message.slice(0, expected.length)).toBe(expected)
  })

  it('that is no YAML is told by its line', () => {
    const message = messageOf(change('title: The card on the shelf', 'title: The card: on the shelf'))
    const line = lineOf('title: The card on the shelf')
    expect(message.replace(/found .*/, '')).toBe(`${file}, line ${line}: expected valid YAML; `)
  })

  it('that asks more than twelve decisions on one path is told where the thirteenth stands', () => {
    const [before = '', rest = ''] = example.split('  - id: mending\n')
    const [, node = ''] = /(- id: the-question[\s\S]*)$/.exec(before) ?? []
    const letters = [...'abcdefghijkl']
    const more = letters.map((letter, place) => {
      const next = letters[place + 1] ? `more-${letters[place + 1]}` : 'mending'
      return `  ${node.replace('the-question', `more-${letter}`).replaceAll('to: the-end', `to: ${next}`).replace('to: mending', `to: ${next}`)}`
    })
    const first = before.replaceAll('to: the-end', 'to: more-a').replace('to: mending', 'to: more-a')
    const message = messageOf(`${first}${more.join('')}  - id: mending\n${rest}`)
    expect(message).toContain('nodes → more-l → ask: expected at most 12 decisions on a path, not 13')
  })
})
