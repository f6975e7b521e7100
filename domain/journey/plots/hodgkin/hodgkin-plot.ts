import { makeChance } from '../../../patient/chance/chance'
import type { PetCategory } from '../../../response/lymphoma/pet-response'
import type { TruthSeries } from '../../journey'
import type { ResponseCategory } from '../../journey-event'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { biopsyReports, massSeries, petTable } from './hodgkin-panels'
import {
  drawHodgkinPatient,
  type HodgkinPatient,
  hodgkinVersion,
  livingMmAt,
  months,
} from './hodgkin-patient'
import { drawPetReadings, type PetReading } from './pet-readings'

/** Draws one person from the diagnosis to five years later, or to the PET after a second treatment. */
export const drawHodgkinPlot: DrawPlot = (seed) => {
  const patient = drawHodgkinPatient(seed)
  const chance = makeChance('hodgkin', hodgkinVersion, seed, 'readings')
  const readings = drawPetReadings(patient, chance)
  const own = readings.find(({ decisionId }) => decisionId === 'own-pet-reading')
  const isX = own?.findings.scoreX ?? false
  const nodeMm = chance.whole(16, 29)
  return {
    outcome: patient.outcome,
    person: patient.person,
    traits: {
      ...traitsOf(patient, readings),
      isX: `${isX}`,
      coldMm: `${chance.whole(9, 14)}`,
      nodeMm: `${nodeMm}`,
    },
    figuresAt: (month) => figuresAt(readings, patient.startMm, month),
    moments: momentsOf(patient),
    panels: [
      petTable(patient.startMm, readings),
      massSeries(patient.startMm, readings),
      ...biopsyReports(patient, isX),
    ],
    rulings: Object.fromEntries(readings.map((one) => [one.decisionId, rulingOf(one)])),
    measured: {},
    truth: truthOf(patient, readings),
  }
}

const rulingOf = ({ ruling }: PetReading): PlotRuling => ({
  key: ruling.category,
  reason: ruling.reason,
  scanMonth: null,
})

/** Months by name; what does not happen to this person is left out. */
function momentsOf(patient: HodgkinPatient): Readonly<Record<string, number>> {
  const { relapseMonth, wakesMonth, ownPetMonth, hasRadiotherapy } = patient
  const always = {
    interim: months.interim,
    'end-pet': months.endPet,
    ...(hasRadiotherapy && { radiotherapy: months.endPet + 0.5 }),
    plan: months.plan,
    'first-visit': months.firstVisit,
  }
  const life = { 'second-year': 17 }
  if (relapseMonth !== null)
    return {
      ...always,
      ...(relapseMonth > 19 && life),
      wakes: wakesMonth ?? relapseMonth,
      'new-node': relapseMonth,
      'node-pet': relapseMonth + 0.4,
      'biopsy-told': relapseMonth + 0.8,
      'second-pet': relapseMonth + 4,
    }
  const five = { ...life, 'five-years': months.last }
  if (ownPetMonth === null) return { ...always, ...five, 'cold-node': 26 }
  return { ...always, ...five, 'own-pet': ownPetMonth, settled: ownPetMonth + 1.6 }
}

function traitsOf(patient: HodgkinPatient, readings: readonly PetReading[]): Values {
  const { person, hasRadiotherapy, isSlow, startMm } = patient
  const isWoman = person === 0 || person === 2
  const back = readings.find(({ decisionId }) => decisionId === 'node-pet')
  const second = readings.find(({ decisionId }) => decisionId === 'second-pet')
  const isNear = back?.newSite.startsWith('above') ?? false
  return {
    who: `${person}`,
    outcome: patient.outcome,
    radiotherapy: `${hasRadiotherapy}`,
    breastScreening: `${hasRadiotherapy && isWoman}`,
    isSlow: `${isSlow}`,
    startMm: `${startMm}`,
    extent: isNear ? 'regional' : 'distant',
    nodePlace: isNear ? 'above the collarbone' : 'in the groin',
    second: second?.ruling.category === 'CMR' ? 'complete' : 'partial',
  }
}

function figuresAt(readings: readonly PetReading[], startMm: number, month: number): Values {
  const last = readings.findLast((one) => one.month <= month)
  const end = readings.find(({ decisionId }) => decisionId === 'end-pet')
  return {
    month: `${Math.floor(month)}`,
    score: `${last?.findings.score ?? 5}`,
    massMm: `${last?.massMm ?? startMm}`,
    massCm: toCm(end?.massMm ?? startMm),
    newSite: last?.newSite ?? 'none',
    category: last ? careCategoryOf(last.ruling.category) : 'NE',
  }
}

const toCm = (mm: number): string => (mm / 10).toFixed(1)

/** The words of the statechart, which serve all cancers, for the four categories of a PET. */
function careCategoryOf(category: PetCategory): ResponseCategory {
  const words = { CMR: 'CR', PMR: 'PR', NMR: 'SD', PMD: 'PD', NE: 'NE' } as const
  return words[category]
}

/** Width in mm at which living lymphoma shows on PET, by the uptake and blurring assumed; and at which CT measures. */
const limits = [
  { label: 'PET, from about 6 mm', value: 6 },
  { label: 'CT, from 10 mm', value: 10 },
] as const

function truthOf(patient: HodgkinPatient, readings: readonly PetReading[]): TruthSeries {
  const endMonth = patient.relapseMonth === null ? months.last : patient.relapseMonth + 4
  const steps = Array.from({ length: Math.floor(endMonth) + 1 }, (_, month) => month)
  const at = [...new Set([...steps, ...patient.knots.map(({ month }) => month), endMonth])].sort(
    (a, b) => a - b,
  )
  return {
    label: 'Living lymphoma, widest place',
    unit: 'mm',
    scale: 'root',
    samples: at.map((month) => ({ month, value: livingAt(patient, readings, month) })),
    limits: [...limits],
    looks: readings.map(({ month, label, ruling, findings }) => ({
      month,
      seen: ruling.category !== 'CMR' || findings.scoreX === true,
      label: `PET, ${label}`,
    })),
  }
}

/** After a return the second treatment takes it down evenly: to none, or to what its last PET still shows. */
function livingAt(patient: HodgkinPatient, readings: readonly PetReading[], month: number): number {
  const { knots, relapseMonth } = patient
  const mm = livingMmAt(knots, month)
  if (relapseMonth === null || month <= relapseMonth + 1) return Math.round(10 * mm) / 10
  const isGone = readings.at(-1)?.ruling.category === 'CMR'
  const share = Math.min(1, (month - relapseMonth - 1) / 3)
  const left = isGone ? 0 : 9
  return Math.round(10 * (mm + share * (left - mm))) / 10
}
