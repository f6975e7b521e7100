import { makeChance } from '../../patient/chance/chance'
import { breastHazard } from '../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../patient/models/recurrence-hazard'
import {
  type BreastPatient,
  breastVersion,
  drawBreastPatient,
  horizonMonth,
} from '../plots/breast-year-6/breast-patient'
import { afterCall } from '../plots/breast-year-6/rib-pain'
import type { CohortSettings } from './cohort-settings'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import type { WriteEvents } from './run-cohort'
import { scaleHazard } from './scale-hazard'

/**
 * The care of women with hormone-receptor-positive breast cancer, as the case fires it when an expert decides. Up to
 * year five it is the case's own. In year six the story gives every woman a pain whose cause is drawn for teaching, with
 * far more returns than there are; a crowd of such stories would show a false rate. So the cohort leaves that pain out
 * and goes on with what the case holds of the same woman: the pains and the return of her published group, each told,
 * looked into and acted on at the times and by the events of the story.
 */
export function breastYear6Events({ riskPct }: CohortSettings): WriteEvents {
  return (seed, sheet) => {
    const drawn = drawBreastPatient(seed)
    writeCare(riskPct === 100 ? drawn : changeReturn(drawn, seed, riskPct), sheet)
  }
}

function writeCare({ harmlessMonths, reportMonth }: BreastPatient, sheet: EventSheet): void {
  writeEvent(sheet, 1.5, careCode.diagnosisConfirmed)
  writeEvent(sheet, 1.5, careCode.surgeryPlanned)
  writeEvent(sheet, 1.5, careCode.consolidationStarted)
  writeEvent(sheet, 9, careCode.surveillanceStarted)
  writeEvent(sheet, 20, careCode.visitHeld)
  writeEvent(sheet, 38, careCode.visitHeld)
  writeEvent(sheet, 38, careCode.rhythmThinned)
  writeEvent(sheet, 60, careCode.visitHeld)
  writeEvent(sheet, 60, careCode.rhythmThinned)
  let free = 60
  for (const month of harmlessMonths) {
    const call = Math.max(month, free)
    if (reportMonth !== null && call + afterCall.result > reportMonth) break
    writeHarmlessPain(call, sheet)
    free = call + afterCall.result
  }
  if (reportMonth !== null) writeReturn(reportMonth, sheet)
}

/** The visit that ends the story of a harmless pain changes no state and is left out. */
export function writeHarmlessPain(month: number, sheet: EventSheet): void {
  writeEvent(sheet, month, careCode.findingReported)
  writeEvent(sheet, month + afterCall.result, careCode.suspicionCleared)
}

/** The published rate is of distant returns. Treatment is to hold them, whether the first scan shows shrinking or not. */
export function writeReturn(month: number, sheet: EventSheet): void {
  writeEvent(sheet, month, careCode.findingReported)
  writeEvent(sheet, month + afterCall.result, careCode.confirmed.distant)
  writeEvent(sheet, month + afterCall.result, careCode.treatmentChanged)
  writeEvent(sheet, month + afterCall.later, careCode.scanHeld)
  writeEvent(sheet, month + afterCall.later, careCode.assessed.SD)
  writeEvent(sheet, month + afterCall.later, careCode.maintenanceStarted)
}

/** Draws the wait for the return once more, at the same place of the same stream, and at another rate. */
export function changeReturn(patient: BreastPatient, seed: number, riskPct: number): BreastPatient {
  const chance = makeChance('breast-year-6', breastVersion, seed, 'course')
  chance.uniform()
  const recurrenceMonth = drawRecurrenceMonth(scaleHazard(breastHazard(patient.group), riskPct), chance)
  const told = (recurrenceMonth ?? horizonMonth) + chance.exponential(1 / meanDelayMonths)
  return {
    ...patient,
    recurrenceMonth,
    reportMonth: told < horizonMonth ? told : null,
    harmlessMonths: patient.harmlessMonths.filter((month) => month < told),
  }
}

const meanDelayMonths = 2
