import { makeChance } from '../../../patient/chance/chance'
import { exactLog } from '../../../patient/chance/exact-math'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { classifyTfrResult } from '../../../response/cml/treatment-free-remission'
import type { ResponseCategory } from '../../journey-event'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { writeBcrAbl } from '../blood/bcr-abl-panel'
import { ruleCmlDepth, ruleCmlMilestone } from '../blood/rule-cml'
import { type CmlPatient, cmlStoppingVersion, drawCmlPatient, isExample } from './cml-patient'
import { stoppingTruth } from './cml-stopping-truth'
import { conditionsTable, diagnosisReport, pcrSeries } from './pcr-panels'
import { isPctOf, measureCourse, type PcrCourse, type PcrResult } from './pcr-results'
import { ruleConditions, yearsOn } from './stopping-conditions'

/** Draws one person from the diagnosis to three years off the drug, or to the response regained. */
export const drawCmlStoppingPlot: DrawPlot = (seed) => {
  const patient = drawCmlPatient(seed)
  const chance = makeChance('cml-stopping', cmlStoppingVersion, seed, 'readings')
  const course = measureCourse(patient, chance)
  return {
    outcome: course.lossMonth === null ? 'stays-off' : 'restarts',
    person: patient.person,
    traits: traitsOf(patient, course, chance.whole(2, 6)),
    figuresAt: (month) => figuresAt(course, month),
    moments: momentsOf(patient, course),
    panels: [pcrSeries(course), conditionsTable(patient, course), diagnosisReport()],
    rulings: rulingsOf(patient, course),
    measured: {},
    truth: stoppingTruth(patient, course),
  }
}

const monthsOf = { painWeeks: 5, secondLook: 3 } as const

/** Months by name; what does not happen to this person is left out. */
function momentsOf(patient: CmlPatient, course: PcrCourse): Readonly<Record<string, number>> {
  const { mr4SinceMonth, askMonth, stopMonth, lossMonth, restartMonth, regainMonth, endMonth } = course
  const third = stopMonth + monthsOf.secondLook
  return {
    mr4: mr4SinceMonth,
    ask: askMonth,
    stop: stopMonth,
    ...(patient.hasJointPain && { 'week-five': stopMonth + (monthsOf.painWeeks * 7) / daysPerMonth }),
    ...((lossMonth === null || lossMonth > third) && { 'month-three': third }),
    ...(lossMonth === null && { 'year-off': stopMonth + 12, 'three-years-off': endMonth }),
    ...(lossMonth !== null && {
      wakes: wakesMonth(patient, course),
      loss: lossMonth,
      restart: restartMonth ?? lossMonth,
      regain: regainMonth ?? endMonth,
    }),
  }
}

/** When the level begins to rise towards 0.1 %: not before the last tablet. */
function wakesMonth({ person, course, offDrug }: CmlPatient, { stopMonth }: PcrCourse): number {
  if (offDrug.kind === 'stays' || isExample(person, offDrug)) return stopMonth + 0.1
  const doublings = exactLog(0.1 / course.plateauIsPct) / Math.LN2
  const months = offDrug.passesAfterMonths - (doublings * offDrug.doublingDays) / daysPerMonth
  return stopMonth + Math.max(0.1, months)
}

function traitsOf({ person, drug, hasJointPain }: CmlPatient, course: PcrCourse, missed: number): Values {
  const lost = course.lossMonth
  return {
    who: `${person}`,
    drug,
    hasPain: `${hasJointPain}`,
    isLost: `${lost !== null}`,
    missed: `${missed}`,
    stopYears: yearsOn(course, course.stopMonth).tkiYears.toFixed(1),
    mr4Years: yearsOn(course, course.stopMonth).mr4Years.toFixed(1),
    monthsOff: lost === null ? '36' : `${lost - course.stopMonth}`,
    monthsBack: lost === null ? '' : `${Math.round((course.regainMonth ?? 0) - (course.restartMonth ?? 0))}`,
  }
}

function figuresAt({ results, stopMonth }: PcrCourse, month: number): Values {
  const index = results.findLastIndex((one) => one.month <= month)
  const [now, before] = [results[index], results[index - 1]]
  const years = Math.floor(month / 12)
  return {
    month: `${Math.floor(month)}`,
    years: `${years}`,
    off: `${Math.max(0, Math.floor(month - stopMonth + 1e-9))}`,
    result: now ? writeBcrAbl(now.report) : '',
    resultBefore: before ? writeBcrAbl(before.report) : '',
    trend: now && before && isPctOf(now.report) > isPctOf(before.report) ? 'up' : 'other',
    category: now ? careCategoryOf(now) : 'NE',
  }
}

/**
 * What a result means for the statechart of care: a major molecular response or deeper is the response that the
 * treatment aims at and so complete there; before it the disease is answering, and partial.
 */
function careCategoryOf({ report }: PcrResult): ResponseCategory {
  return isPctOf(report) <= 0.1 ? 'CR' : 'PR'
}

function rulingsOf(patient: CmlPatient, course: PcrCourse): Readonly<Record<string, PlotRuling>> {
  const at = (month: number) => course.results.filter((one) => one.month === month)
  const milestone = (month: number) =>
    at(month).map((one) =>
      ruleCmlMilestone(
        one,
        course.results.filter((past) => past.month < month),
      ),
    )
  return Object.fromEntries([
    ...milestone(3).map((one) => ['at-three-months', one]),
    ...milestone(12).map((one) => ['at-twelve-months', one]),
    ['conditions-when-asked', ruleConditions(patient, course, course.askMonth)],
    ...at(course.stopMonth).map((one) => ['depth-before-stopping', ruleCmlDepth(one)]),
    ...at(course.stopMonth + monthsOf.secondLook).map((one) => ['third-result', ruleOff(one)]),
    ...at(course.lossMonth ?? -1).map((one) => ['result-of-today', ruleOff(one)]),
  ])
}

function ruleOff({ report }: PcrResult): PlotRuling {
  const { mmr, reason } = classifyTfrResult(isPctOf(report))
  return { key: mmr, reason, scanMonth: null }
}
