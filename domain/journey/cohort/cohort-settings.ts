/** The cases whose patients can be drawn by the hundred thousand. */
export const cohortFamilies = ['bowel-liver', 'aml', 'breast-year-6'] as const
export type CohortFamily = (typeof cohortFamilies)[number]

export const isCohortFamily = (id: string): id is CohortFamily => cohortFamilies.some((one) => one === id)

/**
 * What a cohort may be asked to change. At `usual` every patient is the one whom the journey of that seed shows.
 *
 * `riskPct`: the rate at which cancer returns, in percent of the journey's. `answerPct`: how well treatment works, in
 * percent of the journey's.
 */
export type CohortSettings = { readonly riskPct: number; readonly answerPct: number }

export const usualSettings: CohortSettings = { riskPct: 100, answerPct: 100 }

export const settingRanges = {
  riskPct: { min: 50, max: 200, step: 10 },
  answerPct: { min: 50, max: 150, step: 10 },
} as const satisfies Readonly<Record<keyof CohortSettings, unknown>>

export type SettingName = keyof CohortSettings

/** What can be changed in each family; where a setting would show nothing it is left out and stays usual. */
export const familySettings: Readonly<Record<CohortFamily, readonly SettingName[]>> = {
  'bowel-liver': ['riskPct', 'answerPct'],
  aml: ['riskPct', 'answerPct'],
  'breast-year-6': ['riskPct'],
}

/** The same settings with every value moved to the nearest step of its range. */
export function settle(settings: CohortSettings): CohortSettings {
  return {
    riskPct: nearestStep(settings.riskPct, settingRanges.riskPct),
    answerPct: nearestStep(settings.answerPct, settingRanges.answerPct),
  }
}

type Range = { readonly min: number; readonly max: number; readonly step: number }

function nearestStep(value: number, { min, max, step }: Range): number {
  return Math.min(max, Math.max(min, step * Math.round(value / step)))
}
