import {
  type CohortFamily,
  type CohortSettings,
  isCohortFamily,
  settle,
  usualSettings,
} from '#domain/journey/cohort/cohort-settings'

export const cohortCounts = [100, 1000, 10_000, 100_000] as const
export type CohortCount = (typeof cohortCounts)[number]

/** Everything that the page shows, as its address holds it. `year` counts from the diagnosis. */
export type CohortView = {
  readonly family: CohortFamily
  readonly count: CohortCount
  readonly firstSeed: number
  readonly settings: CohortSettings
  readonly year: number
}

export const lastYear = 10
export const usualView: CohortView = {
  family: 'bowel-liver',
  count: 1000,
  firstSeed: 1,
  settings: usualSettings,
  year: 5,
}

/** Null where the address asks for no cohort. What it says that cannot be shown becomes what usually is. */
export function parseView(query: string): CohortView | null {
  const said = new URLSearchParams(query)
  const family = said.get('family')
  if (family === null) return null
  const settings = settle({
    riskPct: readWhole(said.get('risk'), 1000) ?? usualSettings.riskPct,
    answerPct: readWhole(said.get('answer'), 1000) ?? usualSettings.answerPct,
  })
  const count = readWhole(said.get('count'), 100_000)
  return {
    family: isCohortFamily(family) ? family : usualView.family,
    count: cohortCounts.find((one) => one === count) ?? usualView.count,
    firstSeed: readWhole(said.get('seed'), mostSeed) ?? usualView.firstSeed,
    settings,
    year: readWhole(said.get('year'), lastYear) ?? usualView.year,
  }
}

/** So that the seeds of the largest cohort are still whole numbers. */
const mostSeed = 2 ** 52

function readWhole(text: string | null, most: number): number | null {
  const value = text !== null && /^\d{1,16}$/.test(text) ? Number(text) : null
  return value !== null && value <= most ? value : null
}

export function formatView({ family, count, firstSeed, settings, year }: CohortView): string {
  const { riskPct, answerPct } = settings
  return new URLSearchParams({
    family,
    count: `${count}`,
    seed: `${firstSeed}`,
    risk: `${riskPct}`,
    answer: `${answerPct}`,
    year: `${year}`,
  }).toString()
}
