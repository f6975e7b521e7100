import type { DecisionSource } from '../decision.schema'
import type { Varied } from '../source-parts'
import type { Ask } from './story-ask.schema'

type ChooseOne = Extract<DecisionSource, { kind: 'choose-one' }>
type OwnChoice = Extract<Ask, { kind: 'own-choice' }>
type Grade = ChooseOne['options'][number]['grade']

/** Makes an ordinary decision of a node's question; `to` is where the node goes on. */
export function compileAsk(id: string, ask: Ask, to: Varied<string> | undefined): DecisionSource {
  switch (ask.kind) {
    case 'choose-one':
      return {
        ...ask,
        id,
        isOwnChoice: false,
        options: ask.options.map((option) => compileOption(option, option.grade, to)),
      }
    case 'own-choice':
      return compileOwnChoice(id, ask, to)
    case 'choose-several':
    case 'order':
    case 'assign':
      return { ...ask, id }
  }
}

function compileOwnChoice(id: string, ask: OwnChoice, to: Varied<string> | undefined): ChooseOne {
  const options = ask.options.map((option) => compileOption(option, 'best', to))
  return { ...ask, id, kind: 'choose-one', act: 'do', isOwnChoice: true, options }
}

function compileOption(
  { moves, ...option }: OwnChoice['options'][number],
  grade: Grade,
  to: Varied<string> | undefined,
) {
  const events = Object.entries(moves).map(([track, way]) => `${track}.${way === 'up' ? 'rose' : 'fell'}`)
  return Object.assign({ ...option, grade, to: option.to ?? to }, { then: events })
}
