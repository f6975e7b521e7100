import { makeChance } from '#domain/patient/chance/chance'
import { bowelCancerHazard } from '#domain/patient/models/published-hazards'
import { drawRecurrenceMonth } from '#domain/patient/models/recurrence-hazard'
import {
  type BowelLiverPatient,
  caseId,
  caseVersion,
  drawBowelLiverPatient,
} from '../plots/bowel-liver/draw-patient'
import { type BowelLiverCare, followBowelLiver } from '../plots/bowel-liver/follow-care'
import { followUp } from '../plots/bowel-liver/follow-up'
import { writeStory } from './bowel-liver-story'
import { goOnTreating } from './bowel-liver-treating'
import type { CohortSettings } from './cohort-settings'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import type { WriteEvents } from './run-cohort'
import { scaleHazard } from './scale-hazard'

/**
 * The care of people whose bowel cancer had spread to the liver, as the case fires it when an expert decides. Where
 * the story ends the cohort goes on with the same patient: follow-up after a late operation by the plan of the others,
 * and scans every half year for whoever lives with cancer. Five years of follow-up without a return end in long
 * remission, after which nobody looks; what would show later is not found.
 */
export function bowelLiverEvents(settings: CohortSettings): WriteEvents {
  const change = changePatient(settings)
  return (seed, sheet) => {
    const care = endFollowUp(followLate(followBowelLiver(change(drawBowelLiverPatient(seed)))))
    writeStory(care, sheet)
    goOn(care, sheet)
  }
}

const lastPlannedMonth = 60

/** After a late operation the story ends with the plan; the cohort carries it out. */
function followLate(care: BowelLiverCare): BowelLiverCare {
  const { chart, plannedAt, followUp: told } = care
  if (plannedAt === null || told !== null) return care
  const late = followUp(chart, plannedAt, lastPlannedMonth)
  return { ...care, followUp: late.followUp, found: late.found, endMonth: late.endMonth }
}

/** A raised value for which scans have found nothing by the end of the plan is let go of, once it has been repeated. */
function endFollowUp(care: BowelLiverCare): BowelLiverCare {
  const { followUp: followed, found, endMonth } = care
  if (!followed || followed.raisedAt === null || found) return care
  const end = Math.max(endMonth, followed.raisedAt + 0.5)
  const isOpen = followed.repeatRaised && followed.clearedAt === null
  if (!isOpen && end === endMonth) return care
  return { ...care, endMonth: end, followUp: isOpen ? { ...followed, clearedAt: end } : followed }
}

function goOn({ chart, decision, found, endMonth }: BowelLiverCare, sheet: EventSheet): void {
  if (decision === 'operates' && !(found && !found.removable)) return
  if (found?.categoryAfter === 'SD') writeEvent(sheet, endMonth + 0.5, careCode.maintenanceStarted)
  goOnTreating(chart, sheet)
}

type Change = (patient: BowelLiverPatient) => BowelLiverPatient

function changePatient({ riskPct, answerPct }: CohortSettings): Change {
  return (drawn) => {
    const answered = answerPct === 100 ? drawn : changeAnswer(drawn, answerPct / 100)
    return riskPct === 100 ? answered : changeReturn(answered, riskPct)
  }
}

function changeAnswer(patient: BowelLiverPatient, times: number): BowelLiverPatient {
  const stronger = (line: BowelLiverPatient['returnLine']) => ({
    ...line,
    killPerMonth: line.killPerMonth * times,
  })
  const [first, second, third] = patient.lines
  return {
    ...patient,
    lines: [stronger(first), stronger(second), stronger(third)],
    returnLine: stronger(patient.returnLine),
  }
}

/** Draws the wait for the return once more, at the same place of the same stream, and at another rate. */
export function changeReturn(patient: BowelLiverPatient, riskPct: number): BowelLiverPatient {
  const chance = makeChance(caseId, caseVersion, patient.seed, 'patient')
  for (let draw = 0; draw < drawsBeforeReturn; draw += 1) chance.uniform()
  const hazard = scaleHazard(bowelCancerHazard, timesPublished * riskPct)
  return { ...patient, monthsToReturn: drawRecurrenceMonth(hazard, chance) }
}

/** After removal from the liver the case takes twice the published rate. */
const timesPublished = 2

/** All that the case draws of a patient up to the new lesion. */
const drawsBeforeReturn = 20
