import type { Described } from './describe-run'

/** A course for a person at a terminal. */
export function printRun(run: Described): string {
  const { person, score } = run
  const lines = [
    `${run.journey}@${run.version}, seed ${run.seed}, ${run.policy}: ${run.title}`,
    `${person.name}, ${person.age}. ${person.story[0] ?? ''}`,
    '',
    `What was there (${run.truth.label}, ${run.truth.unit})`,
    ...run.truth.looks.map(
      ({ month, label, seen }) =>
        `  month ${month}: ${truthAt(run, month)}; ${label} ${seen ? 'saw it' : 'saw nothing'}`,
    ),
    ...run.truth.moments.map(({ month, text }) => `  month ${month}: ${text}`),
    '',
    'Visits and decisions',
    ...run.visits.flatMap(({ id, month, title, regions }) => [
      `  month ${month}: ${title} [${Object.values(regions ?? {}).join(' | ')}]`,
      ...run.decisions.filter(({ visit }) => visit === id).map(describeDecision),
    ]),
    '',
    `Decisions: ${Number(score.earned.toFixed(3))} of ${score.max}, ${score.status}`,
    run.address,
  ]
  return `${lines.join('\n')}\n`
}

const truthAt = ({ truth }: Described, month: number) =>
  truth.samples.findLast((sample) => sample.month <= month)?.value ?? truth.samples[0]?.value ?? 'none'

function describeDecision({ id, choice, grade, earned, counts }: Described['decisions'][number]): string {
  const chosen = typeof choice === 'string' ? choice : choice.join(' ')
  return `    ${id}: ${chosen} – ${grade}, ${Number(earned.toFixed(3))}${counts ? '' : ' (not counted)'}`
}
