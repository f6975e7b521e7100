import { requireStoryChart, type StoryHolder, stateIdOf } from './story-chart'

type Names = Readonly<Record<string, string>>

/**
 * What the state map calls the tracks of a story, as `lanes`, and the states of every region; the lane `care` is named
 * by the screens.
 */
export function nameStoryStates(journey: StoryHolder): {
  readonly lanes: Names
  readonly states: Readonly<Record<string, Names>>
} {
  const { nodes, tracks } = requireStoryChart(journey)
  const care = nodes.map(({ id, label }) => [stateIdOf(id), label] as const)
  const levels = tracks.map((track) => {
    const named = track.levels.map((level) => [stateIdOf(level), level] as const)
    return [track.id, Object.fromEntries(named)] as const
  })
  return {
    lanes: Object.fromEntries(tracks.map(({ id, title }) => [id, title])),
    states: { care: Object.fromEntries(care), ...Object.fromEntries(levels) },
  }
}
