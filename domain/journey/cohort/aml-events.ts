import { makeChance } from '../../patient/chance/chance'
import { acuteMyeloidHazard } from '../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../patient/models/recurrence-hazard'
import {
  type AmlPatient,
  drawAmlPatient,
  isRemissionOrFree,
  lastMonth,
  protocol,
  returnsInStory,
} from '../plots/aml/aml-patient'
import { amlVersion } from '../plots/aml/aml-version'
import type { CohortSettings } from './cohort-settings'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import type { WriteEvents } from './run-cohort'
import { scaleHazard } from './scale-hazard'
import { shiftChance } from './shift-chance'

/**
 * The care of people with acute myeloid leukaemia, as the case fires it when an expert decides. The low platelet count of
 * the story is raised and settled at one visit, never shows at the end of a month and is left out. What the patient does
 * not hold does not happen: whoever is in a second remission stays in follow-up.
 */
export function amlEvents(settings: CohortSettings): WriteEvents {
  const change = changePatient(settings)
  return (seed, sheet) => writePatient(change(drawAmlPatient(seed), seed), sheet)
}

function writePatient(patient: AmlPatient, sheet: EventSheet): void {
  writeEvent(sheet, 0, careCode.diagnosisConfirmed)
  writeEvent(sheet, 0, careCode.stagingCompleted)
  writeInduction(patient, sheet)
  const { remissionMonth, treatmentEndMonth } = patient
  if (remissionMonth === null || treatmentEndMonth === null) {
    writeChange(patient, sheet)
    return
  }
  writeEvent(sheet, treatmentEndMonth, careCode.surveillanceStarted)
  if (returnsInStory(patient)) writeRelapse(patient, sheet)
  else writeLongRemission(sheet)
}

function writeInduction({ firstResponse, remissionMonth }: AmlPatient, sheet: EventSheet): void {
  const { firstMarrowMonth, secondLookMonth, landmarkMonth } = protocol
  writeEvent(sheet, firstMarrowMonth, careCode.scanHeld)
  writeEvent(sheet, firstMarrowMonth, firstCategory[firstResponse])
  writeEvent(sheet, firstMarrowMonth, careCode.treatmentContinued)
  if (isRemissionOrFree(firstResponse)) {
    writeEvent(sheet, secondLookMonth, careCode.scanHeld)
    writeEvent(sheet, secondLookMonth, careCode.assessed.CR)
    writeEvent(sheet, secondLookMonth + 0.1, careCode.consolidationStarted)
    return
  }
  writeEvent(sheet, landmarkMonth, careCode.scanHeld)
  if (remissionMonth === null) {
    writeEvent(sheet, landmarkMonth, careCode.assessed.PD)
    writeEvent(sheet, landmarkMonth, careCode.treatmentChanged)
  } else {
    writeEvent(sheet, landmarkMonth, careCode.assessed.CR)
    writeEvent(sheet, landmarkMonth + 0.3, careCode.consolidationStarted)
  }
}

/** What the rules of ELN 2022 make of a first response, as the statechart of care takes it. */
const firstCategory = {
  CR: careCode.assessed.CR,
  CRh: careCode.assessed.CR,
  CRi: careCode.assessed.CR,
  MLFS: careCode.assessed.PR,
  PR: careCode.assessed.PR,
  NR: careCode.assessed.SD,
} as const

function writeLongRemission(sheet: EventSheet): void {
  writeEvent(sheet, 12, careCode.visitHeld)
  writeEvent(sheet, lastMonth, careCode.rhythmThinned)
  writeEvent(sheet, lastMonth, careCode.rhythmThinned)
  writeEvent(sheet, lastMonth, careCode.remissionLasted)
}

function writeRelapse(patient: AmlPatient, sheet: EventSheet): void {
  const month = patient.relapseMonth ?? 0
  writeEvent(sheet, month, careCode.findingReported)
  writeEvent(sheet, month + 0.1, careCode.confirmed.marrow)
  writeEvent(sheet, month + 0.1, careCode.treatmentChanged)
  writeChange(patient, sheet)
}

function writeChange({ changeCheckMonth, answersChange }: AmlPatient, sheet: EventSheet): void {
  const month = changeCheckMonth ?? 0
  writeEvent(sheet, month, careCode.scanHeld)
  writeEvent(sheet, month, answersChange ? careCode.assessed.CR : careCode.assessed.SD)
  if (answersChange) {
    writeEvent(sheet, month + 0.4, careCode.consolidationStarted)
    writeEvent(sheet, month + 0.4, careCode.surveillanceStarted)
  } else writeEvent(sheet, month + 0.4, careCode.maintenanceStarted)
}

/** Of 100 changed treatments so many bring a remission in the case; illustrative. */
const answersPct = 55

type Change = (patient: AmlPatient, seed: number) => AmlPatient

function changePatient({ riskPct, answerPct }: CohortSettings): Change {
  return (drawn, seed) => {
    const answered = answerPct === 100 ? drawn : changeAnswer(drawn, seed, answerPct)
    return riskPct === 100 ? answered : changeRelapse(answered, seed, riskPct)
  }
}

function changeAnswer(patient: AmlPatient, seed: number, answerPct: number): AmlPatient {
  const uniform = makeChance('aml', amlVersion, seed, 'cohort-answer').uniform()
  const wantedPct = (answersPct * answerPct) / 100
  return { ...patient, answersChange: shiftChance(patient.answersChange, answersPct, wantedPct, uniform) }
}

/** Draws the wait for the relapse once more, at the same place of the same stream, and at another rate. */
export function changeRelapse(patient: AmlPatient, seed: number, riskPct: number): AmlPatient {
  const { remissionMonth } = patient
  if (remissionMonth === null) return patient
  const chance = makeChance('aml', amlVersion, seed, 'patient')
  for (let draw = 0; draw < drawsBeforeRelapse; draw += 1) chance.uniform()
  const after = drawRecurrenceMonth(scaleHazard(acuteMyeloidHazard, riskPct), chance)
  if (after === null) return { ...patient, relapseMonth: null, changeCheckMonth: null }
  chance.uniform()
  const earliest = protocol.consolidationMonths + 1
  const relapseMonth = remissionMonth + (after < earliest ? chance.between(earliest, earliest + 1) : after)
  return { ...patient, relapseMonth, changeCheckMonth: relapseMonth + protocol.changeMonths }
}

/** Person, first response, and whether a second course reaches a remission. */
const drawsBeforeRelapse = 3
