import type { CaseSource } from '../case.schema'
import type { DecisionSource } from '../decision.schema'
import type { VisitSource } from '../visit.schema'
import { compileAsk } from './compile-ask'
import { monthOf } from './month-of'
import { nextNodes } from './next-nodes'
import type { StorySource } from './story.schema'
import { arrivalAt, type StoryChart } from './story-chart'
import type { NodeSource } from './story-node.schema'

export type StoryCase = CaseSource & {
  readonly visits: VisitSource[]
  readonly decisions: DecisionSource[]
  readonly story: StoryChart
}

/**
 * Makes an ordinary case of a story: each node becomes a visit, each question a decision.
 *
 * @param file - where the story is written; its name gives the case's id
 */
export function readStory(source: StorySource, file: string): StoryCase {
  const id = file.replace(/^.*\//, '').replace('.story.yaml', '')
  const { nodes, draws, tracks, afterwards, people, ...header } = source
  return {
    ...header,
    id,
    machine: 'story',
    people: people.map(({ traits: _, ...person }) => person),
    outcomes: readOutcomes(source),
    truth: afterwards.map(({ month, text }) => ({ at: month, text })),
    visits: nodes.map((node, place) => compileNode(node, place > 0)),
    decisions: nodes.flatMap((node) => (node.ask ? [compileAsk(node.id, node.ask, node.to)] : [])),
    story: readChart(source),
  }
}

/** Every end is told by its node, so an outcome that is drawn has no words of its own. */
function readOutcomes({ draws, nodes }: StorySource): CaseSource['outcomes'] {
  const ending = nodes.flatMap((node) => node.ending ?? [])[0] ?? { title: '', closing: [] }
  return Object.fromEntries((draws.outcome ?? ['told']).map((outcome) => [outcome, ending]))
}

function compileNode(
  { label: _, tag: __, month, week, day, ask, to, ...node }: NodeSource,
  hasPast: boolean,
): VisitSource {
  return {
    ...node,
    ...(typeof to === 'string' && { to }),
    at: monthOf({ month, week, day }),
    arrive: hasPast ? [arrivalAt(node.id)] : [],
    decisions: ask ? [{ ask: node.id, after: [] }] : [],
  }
}

function readChart({ draws, people, tracks, nodes }: StorySource): StoryChart {
  return {
    draws,
    personTraits: people.map(({ traits }) => traits),
    tracks: Object.entries(tracks).map(([id, track]) => ({ id, ...track })),
    nodes: nodes.map((node) => {
      const { id, label, tag } = node
      return { id, label, ...(tag && { tag }), to: nextNodes(node).map(({ target }) => target) }
    }),
  }
}
