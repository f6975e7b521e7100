import { type AnyStateMachine, setup } from 'xstate'
import type { Journey } from '#domain/journey/journey'
import type { SimulationEvent } from '#domain/journey/journey-event'
import { arrivalAt, requireStoryChart, type StoryChart, stateIdOf } from '#domain/journey/story/story-chart'
import type { JourneyTag } from './journey-tag'

type Track = StoryChart['tracks'][number]
type StoryNode = StoryChart['nodes'][number]

const storySetup = setup({ types: { events: {} as SimulationEvent, tags: {} as JourneyTag } })

/**
 * Makes the statechart of a story: `care` has a state for every node and an event for every arrival; beside it each
 * track has a state for every level, and stays at its ends however often it is moved.
 */
export function compileStoryMachine(journey: Journey): AnyStateMachine {
  const { nodes, tracks } = requireStoryChart(journey)
  return storySetup.createMachine({
    id: journey.id,
    type: 'parallel',
    states: {
      care: {
        initial: stateIdOf(nodes[0]?.id ?? ''),
        states: Object.fromEntries(nodes.map((node) => [stateIdOf(node.id), stateOf(node)])),
      },
      ...Object.fromEntries(tracks.map((track) => [track.id, regionOf(track)])),
    },
  })
}

const stateOf = ({ tag, to }: StoryNode) =>
  tag === undefined
    ? storySetup.createStateConfig({ type: 'final', tags: 'ended' })
    : storySetup.createStateConfig({
        tags: tag,
        on: Object.fromEntries(to.map((next) => [arrivalAt(next), stateIdOf(next)])),
      })

function regionOf({ id, levels, start }: Track) {
  const at = (place: number) => stateIdOf(levels[Math.min(Math.max(place, 0), levels.length - 1)] ?? '')
  const states = levels.map((level, place) => {
    const on = { [`${id}.rose`]: at(place + 1), [`${id}.fell`]: at(place - 1) }
    return [stateIdOf(level), { on }] as const
  })
  return storySetup.createStateConfig({ initial: stateIdOf(start), states: Object.fromEntries(states) })
}
