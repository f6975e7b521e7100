import { expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { readStory } from '#domain/journey/story/read-story'
import { smallStory } from '#domain/journey/story/story.fixtures'
import { StorySource } from '#domain/journey/story/story.schema'
import { compileStoryMachine } from './compile-story-machine'
import { proveMachine } from './proof/prove-machine'

const journey = { ...readStory(StorySource.parse(smallStory), 'small-one.story.yaml'), facts: {} }
const machine = compileStoryMachine(journey)
const events = machine.events.map((type) => ({ type }))

proveMachine(machine, events)

it('has one event for every arrival, and two for every track', () => {
  expect(machine.events.toSorted()).toEqual([
    'talk.to-last-word',
    'talk.to-other-end',
    'talk.to-own-way',
    'talk.to-quiet-end',
    'talk.to-repair',
    'trust.fell',
    'trust.rose',
  ])
})

it('moves a track by one level, and keeps it at its end however often it is moved that way', () => {
  const [start] = initialTransition(machine)
  const after = (types: readonly string[]) =>
    types.reduce((snapshot, type) => transition(machine, snapshot, { type })[0], start).value
  expect(after(['trust.rose', 'trust.rose', 'trust.rose'])).toEqual({ care: 'firstWord', trust: 'high' })
  expect(after(['trust.fell', 'trust.fell', 'trust.fell'])).toEqual({ care: 'firstWord', trust: 'low' })
  expect(after(['trust.rose', 'trust.fell'])).toEqual({ care: 'firstWord', trust: 'halfWay' })
  expect(after(['trust.fell', 'trust.rose'])).toEqual({ care: 'firstWord', trust: 'halfWay' })
})
