import type { Chance } from '../../../patient/chance/chance'
import { type ChangePatient, cancerMmAt, earlierMonths, isCancer } from './change-patient'

/** What scans measure, in whole mm. `mm` is 0 where no cancer is there; `spotMm` is of what only looks like one. */
export type ChangeSizes = { readonly mm: number; readonly oldMm: number; readonly spotMm: number }

export function drawChangeSizes(patient: ChangePatient, chance: Chance): ChangeSizes {
  const drawnMm = chance.whole(4, 6)
  const earlierMm = Math.round(cancerMmAt(patient, patient.changeMonth - earlierMonths))
  return {
    mm: patient.cancerMm,
    oldMm: isCancer(patient.cause) ? earlierMm : drawnMm,
    spotMm: drawnMm + 9,
  }
}
