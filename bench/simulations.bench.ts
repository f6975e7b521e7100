import type { Plot } from '#domain/journey/plot'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadJourneys } from '#server/journeys/load-journey'

const seeds = 10_000

/** How the patients of every case turn out, and what drawing one costs, over the first seeds. */
export async function benchSimulations(): Promise<string[]> {
  const lines: string[] = []
  for (const journey of loadJourneys()) {
    const drawPlot = await loadPlot(journey)
    const began = performance.now()
    const plots = Array.from({ length: seeds }, (_, seed) => summarise(drawPlot(seed)))
    const each = (performance.now() - began) / seeds
    lines.push(
      `${journey.id}: ${shares(plots.map(({ outcome }) => outcome))} (${each.toFixed(2)} ms a patient)`,
    )
    lines.push(...momentLines(plots))
  }
  return lines
}

type Summary = Pick<Plot, 'outcome' | 'moments'>

const summarise = ({ outcome, moments }: Plot): Summary => ({ outcome, moments })

function shares(outcomes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of outcomes) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${((100 * count) / outcomes.length).toFixed(1)} %`)
    .join(', ')
}

/** When cancer came back, where it did: how many, and the quartiles of the month. */
function momentLines(plots: readonly Summary[]): string[] {
  const names = [...new Set(plots.flatMap(({ moments }) => Object.keys(moments)))]
  return names
    .filter((name) => /return|relapse|recur|lost/.test(name))
    .map((name) => {
      const months = plots.flatMap(({ moments }) => moments[name] ?? []).sort((a, b) => a - b)
      const at = (share: number) => months[Math.floor(share * (months.length - 1))]?.toFixed(1)
      const share = ((100 * months.length) / plots.length).toFixed(1)
      return `  ${name}: ${share} % of patients, month ${at(0.25)} / ${at(0.5)} / ${at(0.75)} (quartiles)`
    })
}
