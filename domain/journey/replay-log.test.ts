import { describe, expect, it } from 'vitest'
import { compileCourse } from './compile-course'
import { journeyWith, option, plotWith, readDecision, sayDecision, visit } from './journey.fixtures'
import { startRun, takeDecision } from './replay-log'
import { maximumScore } from './summarise-run'

const decision = (id: string, more: object = {}) => ({ ...sayDecision, id, ...more })
const play = (parts: Parameters<typeof journeyWith>[0], choices: readonly string[]) => {
  let run = startRun(compileCourse(journeyWith(parts), plotWith()))
  for (const choice of choices) run = takeDecision(run, choice)
  return run
}
const metIds = (run: ReturnType<typeof play>) => run.met.map((index) => run.course.visits[index]?.id)

describe('a run', () => {
  const afterMisstep = {
    visits: [
      visit('start', 1, ['say', 'mend']),
      visit('quiet', 2, [], { arrive: ['visit.held'] }),
      visit('consequence', 3, ['more'], { when: [{ decision: 'say', grades: ['unsafe'] }] }),
      visit('end', 4, ['read'], { arrive: ['story.closed'] }),
    ],
    decisions: [
      sayDecision,
      decision('mend', { when: [{ decision: 'say', grades: ['poor', 'unsafe'] }] }),
      decision('more'),
      readDecision,
    ],
  }

  it('meets what follows a misstep only after one, and passes quiet visits with their events', () => {
    const sound = play(afterMisstep, ['a', 'PR'])
    expect(metIds(sound)).toEqual(['start', 'quiet', 'end'])
    expect(sound.events.map(({ event }) => event.type)).toEqual(['visit.held', 'story.closed'])
    expect(sound.pending).toBe(null)
    const misstep = play(afterMisstep, ['c', 'a', 'a', 'PR'])
    expect(metIds(misstep)).toEqual(['start', 'quiet', 'consequence', 'end'])
    expect(misstep.taken.map(({ counts }) => counts)).toEqual([true, false, false, true])
    expect(maximumScore(misstep.course)).toBe(2)
  })

  it('fires the events of the option chosen before those of the decision', () => {
    const options = [
      option('a', { grade: 'best', then: ['treatment.continued'] }),
      option('b', { grade: 'poor' }),
      option('c', { grade: 'poor' }),
    ]
    const decisions = [decision('say', { options }), readDecision]
    const visits = [visit('start', 1, [], { decisions: [{ ask: 'say', after: ['scan.held'] }] })]
    const types = (choice: string) =>
      play({ visits, decisions }, [choice]).events.map(({ event }) => event.type)
    expect([types('a'), types('b')]).toEqual([['treatment.continued', 'scan.held'], ['scan.held']])
  })

  const branching = {
    visits: [
      visit('start', 1, ['say']),
      visit('kind', 2, ['more'], { to: 'end' }),
      visit('curt', 2, ['mend']),
      visit('end', 4, ['read'], { ending: { title: 'E', closing: ['…'] } }),
      visit('never', 5, []),
    ],
    decisions: [
      decision('say', {
        options: [
          option('a', { grade: 'best', to: 'kind' }),
          option('b', { grade: 'poor', to: 'curt' }),
          option('c', { grade: 'poor', to: 'curt' }),
        ],
      }),
      decision('more'),
      decision('mend'),
      readDecision,
    ],
  }

  it('goes where a choice leads, joins again, and counts only what every way meets', () => {
    expect(metIds(play(branching, ['a', 'a', 'PR']))).toEqual(['start', 'kind', 'end'])
    const curt = play(branching, ['b', 'a', 'PR'])
    expect(metIds(curt)).toEqual(['start', 'curt', 'end'])
    expect(curt.taken.map(({ counts }) => counts)).toEqual([true, false, true])
    expect(curt.visit.ending?.title).toBe('E')
  })

  it('keeps how sure the learner was, and the cues that the visit has', () => {
    const visits = [visit('start', 1, ['say'], { cues: [{ id: 'q', title: 'Q', lines: ['…'] }] })]
    const run = startRun(compileCourse(journeyWith({ visits }), plotWith()))
    const taken = takeDecision(run, 'a', { confidence: 'guess', cues: ['q', 'other'] }).taken[0]
    expect([taken?.confidence, taken?.cues]).toEqual(['guess', ['q']])
  })
})
