import type { ResponseCategory } from '../../journey-event'
import { type CareChart, changeCare, openChart, takeBlood, takeScan } from './care-chart'
import type { BowelLiverPatient } from './draw-patient'
import { type FollowUp, followUp, type ReturnFound } from './follow-up'
import { judgeLastScan, type Line, openLine } from './judge-line'
import { slots } from './lesion-courses'

export type Decision = 'operates' | 'holds' | 'growth'

/**
 * What came of one patient when care keeps to the rules of the story. Months since diagnosis, null for what never was.
 * `changedAt`: the scan that showed growth under the first drugs. `decidedAt`: the scan on which the liver team decides.
 */
export type BowelLiverCare = {
  readonly patient: BowelLiverPatient
  readonly chart: CareChart
  readonly changedAt: number | null
  readonly changedAgainAt: number | null
  readonly decidedAt: number
  readonly decision: Decision
  readonly finalCategory: ResponseCategory
  readonly operatedAt: number | null
  readonly plannedAt: number | null
  readonly followUp: FollowUp | null
  readonly found: ReturnFound | null
  readonly grewAt: number | null
  readonly endMonth: number
}

/**
 * Follows one patient from the first scan to the end of the story: scans and CEA as planned, the categories that the
 * rules give, and what the team does on them. The disease takes no notice of who asks; treatment alone changes it.
 */
export function followBowelLiver(patient: BowelLiverPatient): BowelLiverCare {
  const chart = openChart(patient)
  takeBlood(chart, 1)
  takeScan(chart, 1, 0)
  const treated = treatUntilDecision(chart, openLine(chart))
  const decision = decide(chart, treated.line, treated.finalCategory)
  const common = { patient, chart, ...treated, decision, ...nothingAfter }
  if (decision === 'operates') return operate(common)
  if (decision === 'holds') return hold(common)
  return { ...common, endMonth: treated.decidedAt + 0.5 }
}

const nothingAfter = { operatedAt: null, plannedAt: null, followUp: null, found: null, grewAt: null } as const

function treatUntilDecision(chart: CareChart, firstLine: Line) {
  let line = firstLine
  let changedAt: number | null = null
  let changedAgainAt: number | null = null
  let decidedAt = 7
  let finalCategory: ResponseCategory = 'NE'
  for (let month = 3; month <= decidedAt; month += 2) {
    takeBlood(chart, month)
    takeScan(chart, month, 4 * (month - (changedAgainAt ?? changedAt ?? 1)))
    finalCategory = judgeLastScan(chart, line)
    if (finalCategory !== 'PD') continue
    if (changedAt === null) {
      changedAt = month
      decidedAt = month + 4
      line = changeDrugs(chart, month, 1)
    } else if (month < decidedAt) {
      changedAgainAt = month
      line = changeDrugs(chart, month, 2)
    }
  }
  return { line, changedAt, changedAgainAt, decidedAt, finalCategory }
}

function changeDrugs(chart: CareChart, month: number, next: 1 | 2): Line {
  const effect = chart.patient.lines[next]
  changeCare(chart, { phases: [...chart.care.phases, { ...effect, fromMonth: month, line: next }] })
  return openLine(chart)
}

/**
 * Surgeons can remove what has drawn back from the vein, as long as all of it lies in and at the liver. A fifth less is
 * taken to be enough for that, whatever the category is called.
 */
function decide({ known }: CareChart, { baselineMm, lastMm }: Line, category: ResponseCategory): Decision {
  if (category === 'PD') return 'growth'
  const isRemovable = 5 * lastMm <= 4 * baselineMm && !known[slots.lung]
  return isRemovable ? 'operates' : 'holds'
}

type Treated = Omit<BowelLiverCare, 'endMonth'> & { readonly line: Line }

/** With part of the drugs still to be given the plan for follow-up is made when they are done. */
function operate(treated: Treated): BowelLiverCare {
  const { patient, chart, decidedAt, changedAt } = treated
  const operatedAt = decidedAt + 1
  const plannedAt = operatedAt + (patient.finishesAfterOperation ? 3.5 : 1.25)
  const returning = whatIsLeft(patient, operatedAt)
  changeCare(chart, { operatedAt, returning })
  chart.falseRiseCounts = returning === null || returning.passes10MmAt > lastMonth
  takeBlood(chart, operatedAt + 1)
  takeScan(chart, operatedAt + 1, null)
  if (changedAt !== null) return { ...treated, operatedAt, plannedAt, endMonth: plannedAt }
  const after = followUp(chart, plannedAt, lastMonth)
  return { ...treated, operatedAt, plannedAt, ...after }
}

const lastMonth = 60
const stillHiddenAfter = 72

/** A return that would show itself in the year after the story is left out, so that its last visit holds no riddle. */
function whatIsLeft({ monthsToReturn, returnGrowthPerMonth }: BowelLiverPatient, operatedAt: number) {
  if (monthsToReturn === null) return null
  const passes10MmAt = operatedAt + 2 + monthsToReturn
  const isLeftOut = passes10MmAt > lastMonth - 0.5 && passes10MmAt < stillHiddenAfter
  return isLeftOut ? null : { passes10MmAt, growthPerMonth: returnGrowthPerMonth }
}
const maintenanceScans = [12, 18, 24] as const

function hold(treated: Treated): BowelLiverCare {
  const { patient, chart, decidedAt, changedAt, line } = treated
  changeCare(chart, {
    phases: [...chart.care.phases, { ...patient.maintenance, fromMonth: decidedAt, line: 3 }],
  })
  takeBlood(chart, decidedAt + 2)
  if (changedAt !== null) return { ...treated, endMonth: decidedAt + 2 }
  for (const month of maintenanceScans) {
    if (month === 18) takeBlood(chart, 15)
    takeBlood(chart, month)
    takeScan(chart, month, Math.round((month - 1) * weeksPerMonth))
    if (judgeLastScan(chart, line) === 'PD') return growOnMaintenance(treated, month)
  }
  return { ...treated, endMonth: 24 }
}

const weeksPerMonth = 4.348

function growOnMaintenance(treated: Treated, grewAt: number): BowelLiverCare {
  const { chart } = treated
  if (grewAt === 24) return { ...treated, grewAt, endMonth: grewAt }
  const line = changeDrugs(chart, grewAt, 1)
  takeBlood(chart, grewAt + 2)
  takeScan(chart, grewAt + 2, 8)
  judgeLastScan(chart, line)
  return { ...treated, grewAt, endMonth: grewAt + 2 }
}

/** A raised value some time before the return was found: its wait takes the place of other talks in the story. */
export function hadLongWait({ followUp, found }: BowelLiverCare): boolean {
  const raisedAt = followUp?.raisedAt ?? null
  return raisedAt !== null && found !== null && found.confirmedAt > raisedAt + 0.5
}
