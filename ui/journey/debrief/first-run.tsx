import type { Run } from '#domain/journey/replay-log'
import { summariseRun } from '#domain/journey/summarise-run'
import evidence from '../evidence.module.css'
import { formatPoints } from '../format'
import { words } from '../words'

const d = words.debrief

/** A forked run beside the run it came from, decision by decision. The first score stands. */
export function FirstRun({ first, run }: { first: Run; run: Run }) {
  const score = summariseRun(first)
  const graded = (one: Run, id: string) => {
    const taken = one.taken.find(({ decision }) => decision.id === id)
    return taken ? d.grade[taken.score.grade] : words.table.none
  }
  const ids = [...new Set([...first.taken, ...run.taken].map(({ decision }) => decision.id))]
  const changed = ids.filter((id) => graded(first, id) !== graded(run, id))
  const prompt = (id: string) =>
    [...run.taken, ...first.taken].find(({ decision }) => decision.id === id)?.decision.prompt
  return (
    <div>
      <p>{d.firstRun(formatPoints(score.earned), score.max)}</p>
      {changed.length > 0 && (
        <table className={evidence.table}>
          <caption>{d.compare}</caption>
          <thead>
            <tr>
              <th scope="col">{d.analysis}</th>
              <th scope="col">{d.first}</th>
              <th scope="col">{d.this}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((id) => (
              <tr key={id}>
                <th scope="row">{prompt(id)}</th>
                <td>{graded(first, id)}</td>
                <td>{graded(run, id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
