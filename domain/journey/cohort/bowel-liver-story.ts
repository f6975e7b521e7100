import { type BowelLiverCare, hadLongWait } from '../plots/bowel-liver/follow-care'
import { writeFollowUp } from './bowel-liver-follow-up'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import { writeScan } from './write-scan'

/** The events of the story but for its closing, as its visits fire them when an expert decides. */
export function writeStory(care: BowelLiverCare, sheet: EventSheet): void {
  writeEvent(sheet, 1, careCode.diagnosisConfirmed)
  writeEvent(sheet, 1, careCode.stagingCompleted)
  writeTreatment(care, sheet)
  if (care.decision === 'holds') writeMaintenance(care, sheet)
  if (care.decision === 'operates') writeOperation(care, sheet)
}

/** A scan every two months until the team decides; growth changes the drugs, anything else lets them go on. */
function writeTreatment(
  { chart, changedAt, changedAgainAt, decidedAt }: BowelLiverCare,
  sheet: EventSheet,
): void {
  for (let month = 3; month <= decidedAt; month += 2) {
    writeScan(chart, month, sheet)
    if (month === changedAt || month === changedAgainAt)
      writeEvent(sheet, month + 0.25, careCode.treatmentChanged)
    else if (month < decidedAt)
      writeEvent(sheet, month === 3 ? month : month + 0.1, careCode.treatmentContinued)
  }
}

const maintenanceScans = [12, 18, 24] as const

/** Scans of the first two years on maintenance, with the break at month 18, until one shows growth. */
function writeMaintenance({ chart, decidedAt, changedAt, grewAt }: BowelLiverCare, sheet: EventSheet): void {
  writeEvent(sheet, decidedAt + 0.25, careCode.maintenanceStarted)
  if (changedAt !== null) return
  for (const month of maintenanceScans) {
    if (month > (grewAt ?? 24)) break
    if (month === 24) writeEvent(sheet, month, careCode.maintenanceStarted)
    writeScan(chart, month, sheet)
    if (month === grewAt) break
    writeEvent(sheet, month, careCode.maintenanceStarted)
    if (month === 18) writeEvent(sheet, month, careCode.maintenancePaused)
  }
  if (grewAt === null || grewAt === 24) return
  writeEvent(sheet, grewAt + 0.25, careCode.treatmentChanged)
  writeScan(chart, grewAt + 2, sheet)
  if (chart.categories.at(-1) !== 'PD') writeEvent(sheet, grewAt + 2, careCode.maintenanceStarted)
}

function writeOperation(care: BowelLiverCare, sheet: EventSheet): void {
  const { patient, decidedAt, followUp } = care
  const operatedAt = care.operatedAt ?? decidedAt
  const plannedAt = care.plannedAt ?? operatedAt
  writeEvent(sheet, decidedAt + 0.25, careCode.surgeryPlanned)
  if (patient.finishesAfterOperation) writeEvent(sheet, operatedAt + 1.2, careCode.consolidationStarted)
  writeEvent(sheet, plannedAt, careCode.surveillanceStarted)
  if (!followUp) return
  if (patient.hasNumbFeet && !hadLongWait(care)) writeEvent(sheet, plannedAt + 1.9, careCode.visitHeld)
  writeFollowUp(care, followUp, sheet)
}
