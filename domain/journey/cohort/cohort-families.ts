import { amlEvents } from './aml-events'
import { bowelLiverEvents } from './bowel-liver-events'
import { breastYear6Events } from './breast-year-6-events'
import type { CohortFamily, CohortSettings } from './cohort-settings'
import type { WriteEvents } from './run-cohort'

const families: Readonly<Record<CohortFamily, (settings: CohortSettings) => WriteEvents>> = {
  'bowel-liver': bowelLiverEvents,
  aml: amlEvents,
  'breast-year-6': breastYear6Events,
}

export function familyEvents(family: CohortFamily, settings: CohortSettings): WriteEvents {
  return families[family](settings)
}
