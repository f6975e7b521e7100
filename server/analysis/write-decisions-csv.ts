import { FEWEST_SHOWN } from '#domain/assessment/statistics/small-n'
import type { ReplayedRun } from './read-journey-analysis'
import { writeCsv } from './write-csv'

const HEADER = ['run', 'place', 'decision', 'prompt', 'chosen', 'judged', 'earned', 'demo'] as const

/** Every decision of every first run, one a row, numbered by chance. Under five runs there is only the header. */
export function writeDecisionsCsv(runs: readonly ReplayedRun[], isDemo: boolean): string {
  const shown = runs.length < FEWEST_SHOWN ? [] : runs
  return writeCsv(
    HEADER,
    shown.flatMap((run, number) =>
      run.map(({ pathIndex, decisionId, prompt, chosen, grade, earned }) => [
        number + 1,
        pathIndex + 1,
        decisionId,
        prompt,
        chosen.join('|'),
        grade,
        earned,
        isDemo ? 'yes' : 'no',
      ]),
    ),
  )
}
