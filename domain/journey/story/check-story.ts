import type { z } from 'zod'
import { checkWays, type Fault } from './check-ways'
import { monthOf } from './month-of'
import type { NodeSource } from './story-node.schema'
import type { StoryParts } from './story-parts.schema'

/** What a story owes beyond its shape. */
export function checkStory(story: StoryParts, context: z.RefinementCtx): void {
  const inNodes = story.nodes.flatMap((node, place) =>
    [
      ...checkShape(node),
      ...checkOrder(node, story.nodes.slice(0, place)),
      ...checkAnswers(node, story.tracks),
    ].map(({ path, message }) => ({ path: ['nodes', place, ...path], message })),
  )
  const faults = [...checkTracks(story), ...checkTraits(story), ...inNodes, ...checkWays(story.nodes)]
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message })
}

function checkTracks({ tracks }: StoryParts): Fault[] {
  return Object.entries(tracks)
    .filter(([, { levels, start }]) => !levels.includes(start))
    .map(([id, { levels }]) => ({
      path: ['tracks', id, 'start'],
      message: `one of the levels ${levels.join(', ')}`,
    }))
}

/** The words speak of every person by the same traits, and what a person brings is not drawn as well. */
function checkTraits({ people, draws }: StoryParts): Fault[] {
  const expected = Object.keys(people[0]?.traits ?? {})
  const uneven = people.flatMap(({ traits }, place) =>
    Object.keys(traits).sort().join() === expected.toSorted().join()
      ? []
      : [
          {
            path: ['people', place, 'traits'],
            message: `the traits of the first person (${expected.join(', ') || 'none'})`,
          },
        ],
  )
  const twice = expected.filter((trait) => trait in draws)
  return [
    ...uneven,
    ...twice.map((trait) => ({ path: ['draws', trait], message: 'no trait that people have' })),
  ]
}

function checkShape({ ask, ending, tag, month, week, day }: NodeSource): Fault[] {
  const times = [month, week, day].filter((time) => time !== undefined)
  const faults: Fault[] = []
  if (times.length !== 1) faults.push({ path: [], message: 'exactly one of month, week and day' })
  if (!ask && !ending) faults.push({ path: [], message: 'something to ask, or an ending' })
  if (ask && ending) faults.push({ path: ['ending'], message: 'no ending where something is asked' })
  if (ask && !tag) faults.push({ path: [], message: 'a tag for the state map' })
  if (ending && tag) faults.push({ path: ['tag'], message: 'no tag on an ending' })
  return faults
}

function checkOrder(node: NodeSource, above: readonly NodeSource[]): Fault[] {
  const faults: Fault[] = []
  if (above.some(({ id }) => id === node.id))
    faults.push({ path: ['id'], message: 'an id that no node above has' })
  const before = above.at(-1)
  if (before && monthOf(node) < monthOf(before))
    faults.push({ path: ['time'], message: `a time that is not before ${before.id}, which is written above` })
  return faults
}

function checkAnswers({ ask }: NodeSource, tracks: StoryParts['tracks']): Fault[] {
  if (ask?.kind !== 'choose-one' && ask?.kind !== 'own-choice') return []
  const known = Object.keys(tracks)
  const stray = ask.options.flatMap(({ moves }, place) =>
    Object.keys(moves)
      .filter((track) => !known.includes(track))
      .map((track) => ({
        path: ['ask', 'options', place, 'moves', track],
        message: `one of the tracks ${known.join(', ') || '(none is written)'}`,
      })),
  )
  if (ask.kind === 'own-choice') return stray
  const best = ask.options.filter(({ grade }) => grade === 'best').length
  return best === 1
    ? stray
    : [...stray, { path: ['ask', 'options'], message: `exactly one option graded best, not ${best}` }]
}
