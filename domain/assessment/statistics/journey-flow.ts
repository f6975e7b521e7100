import { type Choice, type DecisionTaken, GRADES, toChoice } from './journey-decisions'

/** `id` and `place` are null for those whose way did not meet the decision. */
type Step = Omit<Choice, 'id' | 'place'> & { readonly id: string | null; readonly place: number | null }
type Band = Step & { readonly count: number }

/** One decision as a row: all learners side by side, by what they chose. */
export type FlowRow = {
  readonly decisionId: string
  readonly prompt: string
  readonly bands: readonly Band[]
}

/** How many went from one band of a row to one of the next; by place in the row. */
export type FlowStrip = {
  readonly links: readonly { readonly from: number; readonly to: number; readonly count: number }[]
}

type Known = { readonly decisionId: string; readonly prompt: string }

const PASSED: Step = { id: null, text: '', grade: '', place: null }

/** The ways of a class through a journey. Every row holds every learner, so that the picture keeps its width. */
export function makeFlow(runs: readonly (readonly DecisionTaken[])[], known: readonly Known[]) {
  const ways = runs.map((run) =>
    known.map(({ decisionId }) => {
      const taken = run.find((one) => one.decisionId === decisionId)
      return taken ? toChoice(taken) : PASSED
    }),
  )
  const rows = known.map(
    (decision, index): FlowRow => ({
      ...decision,
      bands: countBands(ways.flatMap((way) => way[index] ?? [])),
    }),
  )
  const strips = rows.slice(1).map((_, index): FlowStrip => ({ links: countLinks(ways, rows, index) }))
  return { rows, strips }
}

function countBands(choices: readonly Step[]): Band[] {
  const bands = new Map<string | null, Band>()
  for (const choice of choices)
    bands.set(choice.id, { ...choice, count: (bands.get(choice.id)?.count ?? 0) + 1 })
  return [...bands.values()].sort(compareBands)
}

function countLinks(
  ways: readonly (readonly Step[])[],
  rows: readonly FlowRow[],
  index: number,
): FlowStrip['links'] {
  const place = (way: readonly Step[], row: number) =>
    rows[row]?.bands.findIndex(({ id }) => id === way[row]?.id) ?? 0
  const counts = new Map<string, { from: number; to: number; count: number }>()
  for (const way of ways) {
    const [from, to] = [place(way, index), place(way, index + 1)]
    const before = counts.get(`${from} ${to}`)?.count ?? 0
    counts.set(`${from} ${to}`, { from, to, count: before + 1 })
  }
  return [...counts.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The soundest choice first; those who did not meet the decision last. */
function compareBands(a: Band, b: Band): number {
  const rank = ({ id, grade }: Band) => (id === null ? GRADES.length : GRADES.indexOf(grade))
  return rank(a) - rank(b) || b.count - a.count || (a.text < b.text ? -1 : 1)
}
