import type { BowelLiverCare } from '../plots/bowel-liver/follow-care'
import type { FollowUp, ReturnFound } from '../plots/bowel-liver/follow-up'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import { writeScan } from './write-scan'

/** From the plan of follow-up to five years, or to what became of a return. */
export function writeFollowUp(care: BowelLiverCare, followUp: FollowUp, sheet: EventSheet): void {
  const { found, endMonth } = care
  if (followUp.raisedAt !== null) writeSuspicion(followUp, followUp.raisedAt, sheet)
  else if (!found) writeEvent(sheet, 24, careCode.visitHeld)
  if (found) writeReturn(found, care, sheet)
  else writeFiveYears(endMonth, sheet)
}

/** A value that was raised for the first time. */
function writeSuspicion({ repeatRaised, clearedAt }: FollowUp, raisedAt: number, sheet: EventSheet): void {
  writeEvent(sheet, raisedAt, careCode.visitHeld)
  writeEvent(sheet, raisedAt, careCode.markerRaised)
  writeEvent(sheet, raisedAt + 0.5, repeatRaised ? careCode.markerStayed : careCode.markerSettled)
  if (clearedAt !== null) writeEvent(sheet, clearedAt, careCode.suspicionCleared)
}

function writeReturn(found: ReturnFound, { chart, endMonth }: BowelLiverCare, sheet: EventSheet): void {
  const { foundAt, confirmedAt, byScan, removable, categoryAfter } = found
  if (byScan) {
    writeEvent(sheet, foundAt, careCode.visitHeld)
    writeEvent(sheet, foundAt, careCode.findingReported)
  }
  writeEvent(sheet, confirmedAt, careCode.confirmed.distant)
  writeEvent(sheet, confirmedAt, removable ? careCode.surgeryPlanned : careCode.treatmentChanged)
  if (removable) {
    writeEvent(sheet, endMonth, careCode.surveillanceStarted)
    writeEvent(sheet, endMonth, careCode.visitHeld)
    return
  }
  writeScan(chart, endMonth, sheet)
  if (categoryAfter === 'CR' || categoryAfter === 'PR')
    writeEvent(sheet, endMonth, careCode.maintenanceStarted)
}

function writeFiveYears(month: number, sheet: EventSheet): void {
  writeEvent(sheet, month, careCode.visitHeld)
  writeEvent(sheet, month, careCode.rhythmThinned)
  writeEvent(sheet, month, careCode.rhythmThinned)
  writeEvent(sheet, month, careCode.visitHeld)
  writeEvent(sheet, month, careCode.remissionLasted)
}
